using PodSharp;

namespace SeedPods;

/// <summary>What the objects of a namespace may be and use, and the storage that they share.</summary>
internal static class Tenancy
{
    private static readonly StorageClass Fast = StorageClass.Named("fast")
        .Provisioner("disk.example.com")
        .AllowVolumeExpansion()
        .IsDefault();

    private static readonly PersistentVolumeClaim Archive = PersistentVolumeClaim.Named("archive", "tenant")
        .AccessModes(PersistentVolumeAccessMode.ReadWriteMany)
        .StorageClass(Fast)
        .Storage(100.Gi());

    [Manifest]
    public static Namespace Tenant => Namespace.Named("tenant")
        .PodSecurity(enforce: PodSecurityLevel.Baseline, warn: PodSecurityLevel.Restricted, version: "v1.31");

    [Manifest]
    public static ResourceQuota Quota => ResourceQuota.Named("quota", "tenant")
        .Requests(cpu: 20, memory: 64.Gi(), storage: 1.Ti())
        .Limits(memory: 96.Gi())
        .Count("deployments", 50)
        .Count("widgets.example.com", 10)
        .Hard("pods", 200);

    [Manifest]
    public static LimitRange Limits => LimitRange.Named("limits", "tenant")
        .ForContainers(c => c
            .DefaultRequests(cpu: 100.Milli(), memory: 128.Mi())
            .DefaultLimits(memory: 256.Mi())
            .Minimum(memory: 16.Mi())
            .Maximum(memory: 8.Gi()))
        .ForPods(p => p.Maximum(memory: 16.Gi()))
        .ForClaims(c => c.Maximum(storage: 500.Gi()));

    [Manifest]
    public static ServiceAccount Runner => ServiceAccount.Named("runner", "tenant")
        .AutomountServiceAccountToken(false)
        .PullSecret("registry");

    [Manifest]
    public static StorageClass FastDisks => Fast;

    [Manifest]
    public static IngressClass Public => IngressClass.Named("public").Controller("example.com/ingress").IsDefault();

    [Manifest]
    public static PersistentVolumeClaim ArchiveClaim => Archive;

    [Manifest]
    public static PersistentVolumeClaim Copy => PersistentVolumeClaim.Named("copy", "tenant")
        .AccessModes(PersistentVolumeAccessMode.ReadWriteOnce)
        .Storage(100.Gi())
        .CloneOf(Archive);

    [Manifest]
    public static PersistentVolumeClaim Restored => PersistentVolumeClaim.Named("restored", "tenant")
        .AccessModes(PersistentVolumeAccessMode.ReadWriteOnce)
        .Storage(100.Gi())
        .FromSnapshot("archive-2030-01-31");

    [Manifest]
    public static PersistentVolume Share => PersistentVolume.Named("archive")
        .AccessModes(PersistentVolumeAccessMode.ReadWriteMany)
        .StorageClass(Fast)
        .Storage(100.Gi())
        .Nfs(n => n.Server("files.example.com").Path("/archive"))
        .ReservedFor(Archive);
}
