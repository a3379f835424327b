using PodSharp;

namespace Bookstore;

/// <summary>Who may talk to whom: nobody, except as said here.</summary>
internal static class Network
{
    [Manifest]
    public static NetworkPolicy Nobody(Stage stage) => NetworkPolicy.DenyAll("nobody").Namespace(stage.Namespace);

    [Manifest]
    public static IEnumerable<NetworkPolicy> Somebody(Stage stage)
    {
        var (web, api, database) = (Storefront.Web(stage), Storefront.Api(stage), Database.Set(stage));
        KubernetesObject[] clients = [api, Workers.Orders(stage), Workers.Mails(stage), Workers.Index(stage), Database.Backup(stage)];

        var ingress = NetworkPolicyPeer.InNamespace("ingress-nginx");
        yield return NetworkPolicy.For(web).AllowFrom(ingress, 8080).AllowTo(api, 8080).AllowDns();
        yield return NetworkPolicy.For(api, "api-in")
            .AllowFrom(ingress, 8080)
            .AllowFrom(web, 8080)
            .AllowFrom(NetworkPolicyPeer.InNamespace("monitoring"), 9090);

        yield return clients.Aggregate(NetworkPolicy.For(database), (policy, client) => policy.AllowFrom(client, Database.Postgres));
        foreach (var client in clients)
            yield return NetworkPolicy.For(client).AllowTo(database, Database.Postgres).AllowDns();

        yield return NetworkPolicy.For(Workers.Mails(stage), "mails-out").AllowToAnywhere(587);
        yield return NetworkPolicy.For(Workers.Sweep(stage)).AllowToAnywhere(443, 6443);
    }
}
