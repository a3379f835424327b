using PodSharp;

namespace SeedPods;

/// <summary>Who may reach whom, how many pods there are, and how many may be missing.</summary>
internal static class Policies
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Sql = ContainerPort.Named("sql", 5432);

    private static readonly Namespace Monitoring = Namespace.Named("monitoring");

    [Manifest]
    public static Deployment Api => Deployment.Named("api", "orders")
        .Container("api", "ghcr.io/acme/orders:1.9.0", c => c.Port(Http).Requests(cpu: 250.Milli(), memory: 256.Mi()));

    [Manifest]
    public static Deployment Orders => Deployment.Named("orders-db", "data")
        .Container("postgres", "postgres:17", c => c.Port(Sql));

    /// <summary>Nothing is allowed that nobody allows.</summary>
    [Manifest]
    public static NetworkPolicy Nothing => NetworkPolicy.DenyAll("nothing").Namespace("orders");

    [Manifest]
    public static NetworkPolicy NothingOut => NetworkPolicy.DenyAll("nothing-out", PolicyType.Egress).Namespace("data");

    [Manifest]
    public static NetworkPolicy ApiPolicy => NetworkPolicy.For(Api)
        .AllowFrom(Monitoring, 9090)
        .AllowFrom(NetworkPolicyPeer.InNamespace("ingress").PodSelector(s => s.MatchLabels("app", "gateway")), Http)
        .AllowTo(Orders, 5432)
        .AllowTo(NetworkPolicyPeer.Block("203.0.113.0/24", except: "203.0.113.7/32"), 443)
        .AllowDns();

    [Manifest]
    public static NetworkPolicy OrdersPolicy => NetworkPolicy.For(Orders).AllowFrom(Api, Sql);

    [Manifest]
    public static NetworkPolicy OrdersProbes => NetworkPolicy.For(Orders, name: "orders-db-probes")
        .AllowFromAnywhere(Http)
        .AllowToAnywhere(443);

    [Manifest]
    public static HorizontalPodAutoscaler ApiAutoscaler => HorizontalPodAutoscaler.For(Api, minReplicas: 2, maxReplicas: 20)
        .CpuUtilization(70)
        .MemoryUtilization(80)
        .ScaleUp(s => s.Pods(4, every: 1.Minutes()).Percent(100, every: 1.Minutes()))
        .ScaleDown(s => s.StabilizationWindow(10.Minutes()).Percent(10, every: 1.Minutes()));

    [Manifest]
    public static HorizontalPodAutoscaler QueueAutoscaler => HorizontalPodAutoscaler.For(Orders, 1, 5, name: "orders-by-queue")
        .AverageCpu(500.Milli())
        .AverageMemory(1.Gi())
        .PodsMetric("open_orders", average: 30)
        .ObjectMetric(Service.Named("orders-db"), "requests_per_second", value: 2.Kilo())
        .ExternalMetric("queue_length", average: 100);

    [Manifest]
    public static PodDisruptionBudget ApiBudget => PodDisruptionBudget.For(Api).MinAvailable("50%");

    [Manifest]
    public static PodDisruptionBudget OrdersBudget => PodDisruptionBudget.For(Orders).MaxUnavailable(1);
}
