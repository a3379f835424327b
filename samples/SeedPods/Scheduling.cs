using PodSharp;

namespace SeedPods;

/// <summary>Where pods run. What is required holds a pod back that finds no place; what is preferred is given up when it must be.</summary>
internal static class Scheduling
{
    private static readonly PriorityClass Important = PriorityClass.Named("important").Value(100000);

    /// <summary>Evenly over the zones, rather not two on a node, and near the cache.</summary>
    [Manifest]
    public static Deployment Spread => Deployment.Named("spread-web")
        .Replicas(6)
        .Container("web", "ghcr.io/acme/web:1.4.2")
        .RequireSpread(NodeLabel.Zone)
        .PreferApart()
        .PreferNear(Cache, weight: 50);

    /// <summary>Never two on a node, and never where the batch jobs run.</summary>
    [Manifest]
    public static StatefulSet Cache => StatefulSet.Named("spread-cache")
        .ServiceName("cache")
        .Replicas(3)
        .Container("cache", "ghcr.io/acme/cache:1.0.0")
        .RequireApart()
        .RequireAwayFrom(new LabelSelector().In("workload", "batch", "report"), NodeLabel.Hostname);

    /// <summary>On the nodes with graphics cards, which other pods keep away from.</summary>
    [Manifest]
    public static Pod Graphics => Pod.Named("graphics")
        .RequireNode(n => n.In("accelerator", "a100", "h100").Gt("gpu-memory", 40).DoesNotExist("retired"))
        .PreferNode(n => n.In(NodeLabel.Zone, "eu-1a"), weight: 20)
        .Tolerate("nvidia.com/gpu", effect: TaintEffect.NoSchedule)
        .Tolerate("maintenance", "planned", TaintEffect.NoExecute, 10.Minutes())
        .PriorityClass(Important)
        .SchedulingGate("acme.example.com/quota")
        .Container("train", "ghcr.io/acme/train:0.4", c => c.ExtendedResource("nvidia.com/gpu", 2));

    /// <summary>A report in the zone of its data, on small machines that nothing important needs.</summary>
    [Manifest]
    public static Job Report => Job.Named("placed-report")
        .PodLabel("workload", "report")
        .Container("report", "ghcr.io/acme/report:7")
        .RestartPolicy(RestartPolicy.Never)
        .RequireNear(Cache, NodeLabel.Zone)
        .PreferAwayFrom(new LabelSelector().Exists("latency-critical").NotIn("stage", "test"))
        .PreferNode(n => n.Lt("cores", 16).NotIn(NodeLabel.Architecture, "arm64"))
        .PreferSpread(NodeLabel.Hostname);

    /// <summary>One of many guests: evenly over the regions with the other guests, and rather where few web servers are.</summary>
    [Manifest]
    public static Pod Guest => Pod.Named("guest")
        .Label("guest", "yes")
        .RequireSpread(new LabelSelector().MatchLabels("guest", "yes"), NodeLabel.Region, maxSkew: 2)
        .PreferSpread(Spread, NodeLabel.Hostname)
        .Container("guest", "ghcr.io/acme/guest:1");

    /// <summary>Devices that are claimed: one for each pod, and one that pods share.</summary>
    [Manifest]
    public static Pod Devices => Pod.Named("devices")
        .Container("train", "ghcr.io/acme/train:0.4", c => c
            .Claim(PodResourceClaim.FromTemplate("card", "one-card"))
            .Claim(PodResourceClaim.FromClaim("pool", "shared-pool"), request: "memory"))
        .Container("watch", "ghcr.io/acme/watch:0.4", c => c.Claim("card"));

    /// <summary>A class of priority that others refer to by itself.</summary>
    [Manifest]
    public static PriorityClass ImportantClass => Important;

    /// <summary>Untrusted code, in a sandbox of its own.</summary>
    [Manifest]
    public static RuntimeClass Sandboxed => RuntimeClass.Named("sandboxed").Handler("gvisor");

    /// <summary>Runs in the sandbox, and counts as ready when the load balancer knows it.</summary>
    [Manifest]
    public static Pod Untrusted => Pod.Named("untrusted")
        .RuntimeClass(Sandboxed)
        .ReadinessGate("acme.example.com/registered")
        .Container("plugin", "ghcr.io/acme/plugin:0.1");

    /// <summary>Names: fewer questions to the cluster's DNS, and one that it doesn't know.</summary>
    [Manifest]
    public static Pod Names => Pod.Named("names")
        .Hostname("shop-1")
        .Subdomain("shop")
        .HostAlias("10.1.2.3", "legacy.example.com", "legacy")
        .DnsPolicy(DNSPolicy.None)
        .DnsConfig(d => d.Nameservers("1.1.1.1").Searches("shop.svc.cluster.local").Option("ndots", "2").Option("edns0"))
        .Container("shop", "ghcr.io/acme/shop:3.2.0");
}
