using PodSharp;

namespace Bookstore;

/// <summary>Where the shop lives, and what holds for everything in it.</summary>
internal static class House
{
    private const string Registry = "ghcr.io/bookstore/";
    private const string Version = "2.8.1";

    [Manifest]
    public static Namespace Home(Stage stage) => Namespace.Named(stage.Namespace).PodSecurity(PodSecurityLevel.Restricted);

    /// <summary>A team that tests something big can't take the cluster from the others.</summary>
    [Manifest]
    public static ResourceQuota Quota(Stage stage) => ResourceQuota.Named("team", stage.Namespace)
        .Requests(cpu: stage.IsProduction ? 40 : 8, memory: stage.IsProduction ? 80.Gi() : 16.Gi())
        .Count("services.loadbalancers", 0);

    [Manifest]
    public static LimitRange Limits(Stage stage) => LimitRange.Named("containers", stage.Namespace)
        .ForContainers(c => c
            .DefaultRequests(cpu: 50.Milli(), memory: 64.Mi())
            .DefaultLimits(memory: 256.Mi()));

    /// <summary>The image of one of our own programs.</summary>
    public static string Image(string program) => Registry + program + ":" + Version;

    /// <summary>What every workload of the shop has: a team that owns it, and no more rights than it needs.</summary>
    public static T OfTheShop<T>(this T workload, Stage stage)
        where T : KubernetesObject => workload
        .ForEachPod(pod => pod
            .Label("app.kubernetes.io/part-of", "bookstore")
            .Annotation("bookstore.example/stage", stage.Name)
            .AutomountServiceAccountToken(false)
            .Restricted(runAsUser: 10001))
        .ForEachContainer(container => container.ReadOnlyRootFilesystem());
}
