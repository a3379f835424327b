using PodSharp;

namespace SeedPods;

/// <summary>Pods that keep what they write: each has a number, storage and a name of its own.</summary>
internal static class Databases
{
    private static readonly ContainerPort Sql = ContainerPort.Named("sql", 5432);

    private static readonly PersistentVolumeClaim Journal = PersistentVolumeClaim.Named("journal")
        .AccessModes(PersistentVolumeAccessMode.ReadWriteOncePod)
        .Storage(2.Gi());

    /// <summary>A claim is said where it is mounted; a second one is a value that brings itself along.</summary>
    [Manifest]
    public static StatefulSet Postgres => StatefulSet.Named("postgres")
        .Replicas(3)
        .ServiceName("postgres-pods")
        .Container("postgres", "postgres:17", c => c
            .Port(Sql)
            .Mount("/var/lib/postgresql/journal", Journal))
        .Claim("data", 10.Gi(), mountPath: "/var/lib/postgresql/data", storageClass: "fast")
        .PersistentVolumeClaimRetentionPolicy(whenScaled: PersistentVolumeClaimRetentionPolicyType.Delete)
        .RollingUpdate(partition: 1)
        .Ordinals(1);

    /// <summary>The name is the one that the stateful set has for it.</summary>
    [Manifest]
    public static Service PostgresPods => Service.HeadlessFor(Postgres).PortsOf(Postgres);

    [Manifest]
    public static Service PostgresService => Service.For(Postgres).Port(Sql);

    private static readonly Service CachePods = Service.Named("cache-pods").Headless().Port(6379).Selector("app", "cache");

    /// <summary>The other way round: the service is a value, and the stateful set names it.</summary>
    [Manifest]
    public static StatefulSet Cache => StatefulSet.Named("cache")
        .Selector("app", "cache")
        .ServiceName(CachePods)
        .Container("redis", "redis:7.4", c => c.Port(6379).Mount("/data", "data"))
        .Claim(PersistentVolumeClaim.Named("data").AccessModes(PersistentVolumeAccessMode.ReadWriteOnce).Storage("1Gi"))
        .OnDelete();

    [Manifest]
    public static Service CacheService => CachePods;
}
