using PodSharp;

namespace SeedPods;

/// <summary>Five workloads that make their pods from one template; none of them can change it for the others.</summary>
internal static class Workloads
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);

    private static readonly PodTemplateSpec Template = new PodTemplateSpec()
        .PodLabel("team", "shop")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Port(Http)
            .Env("LOG_LEVEL", "info")
            .Requests(cpu: 250.Milli(), memory: 256.Mi())
            .Limits(memory: 256.Mi()));

    [Manifest]
    public static Deployment Web => Deployment.Named("web")
        .Replicas(3)
        .Template(Template);

    [Manifest]
    public static StatefulSet Store => StatefulSet.Named("store")
        .ServiceName("store")
        .Template(Template);

    [Manifest]
    public static DaemonSet Agent => DaemonSet.Named("agent")
        .Template(Template);

    [Manifest]
    public static Job Import => Job.Named("import")
        .Template(Template)
        .Container("shop", c => c.Args("import"))
        .RestartPolicy(RestartPolicy.Never);

    [Manifest]
    public static CronJob Report => CronJob.Named("report")
        .Schedule("0 4 * * *")
        .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
        .JobTemplate(j => j.Spec(s => s.Template(Template)))
        .Container("shop", c => c.Args("report").Env("LOG_LEVEL", "debug"))
        .RestartPolicy(RestartPolicy.OnFailure);

    [Manifest]
    public static Service WebService => Service.For(Web).Port(80, to: Http);

    [Manifest]
    public static Service StoreService => Service.For(Store).ClusterIP("None").Port(8080, to: Http);

    /// <summary>A gentle rollout: never fewer pods than wanted, and a version that doesn't come up is reported.</summary>
    [Manifest]
    public static Deployment Checkout => Deployment.Named("checkout")
        .Template(Template)
        .RollingUpdate(maxSurge: "25%", maxUnavailable: 0)
        .MinReady(10.Seconds())
        .ProgressDeadline(5.Minutes());

    /// <summary>Two versions of it must never run together.</summary>
    [Manifest]
    public static Deployment Ledger => Deployment.Named("ledger")
        .Template(Template)
        .Recreate();

    [Manifest]
    public static DaemonSet LogCollector => DaemonSet.Named("log-collector")
        .Template(Template)
        .RollingUpdate(maxUnavailable: "10%");

    [Manifest]
    public static DaemonSet StorageDriver => DaemonSet.Named("storage-driver")
        .Template(Template)
        .OnDelete();
}
