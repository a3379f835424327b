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
        Deployment[] workers = [Workers.Orders(stage), Workers.Mails(stage)];

        yield return NetworkPolicy.For(web)
            .AllowFrom(NetworkPolicyPeer.InNamespace("ingress-nginx"), 8080)
            .AllowTo(api, 8080)
            .AllowDns();
        yield return NetworkPolicy.For(api)
            .AllowFrom(NetworkPolicyPeer.InNamespace("ingress-nginx"), 8080)
            .AllowFrom(web, 8080)
            .AllowFrom(NetworkPolicyPeer.InNamespace("monitoring"), 9090)
            .AllowTo(database, Database.Postgres)
            .AllowDns();
        yield return workers.Aggregate(
            NetworkPolicy.For(database).AllowFrom(api, Database.Postgres),
            (policy, worker) => policy.AllowFrom(worker, Database.Postgres));
        foreach (var worker in workers)
            yield return NetworkPolicy.For(worker).AllowTo(database, Database.Postgres).AllowToAnywhere(587).AllowDns();
    }
}
