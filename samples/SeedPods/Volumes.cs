using PodSharp;

namespace SeedPods;

/// <summary>Where the files of a pod come from. Who mounts a volume needn't list it: the pod has it.</summary>
internal static class Volumes
{
    private static readonly Volume Data = Volume.FromClaim("data", "shop-data");

    /// <summary>Settings and certificates as files: which entries, under which paths, and who may read them.</summary>
    [Manifest]
    public static Pod Configured => Pod.Named("configured")
        .Container("web", "nginx:1.27", c => c
            .Mount("/etc/nginx/conf.d", Volume.FromConfigMap("settings", "web", s => s.Item("nginx.conf", "default.conf")))
            .Mount("/etc/tls", Volume.FromSecret("tls", "web-tls", s => s.Item("tls.crt").Item("tls.key", mode: "0400")), readOnly: true)
            .Mount("/usr/share/nginx/html", Volume.FromImage("site", "ghcr.io/acme/site:2024.2", PullPolicy.IfNotPresent)));

    /// <summary>All that the pod needs to prove who it is, in one folder.</summary>
    [Manifest]
    public static Pod Identity => Pod.Named("identity")
        .Container("vault", "ghcr.io/acme/vault-agent:1.9", c => c
            .Mount("/var/run/identity", Volume.FromProjected("identity", p => p
                .ServiceAccountToken("token", audience: "vault", expiration: 1.Hours())
                .ConfigMap("root-ca", m => m.Item("ca.crt"))
                .Secret("vault-login", s => s.Item("role", mode: "0400"))
                .ClusterTrustBundle("bundle.pem", "example.com:acme:roots")
                .PodCertificate("example.com/acme", PodCertificateKeyType.ED25519, "credentials.pem")
                .DownwardAPI(i => i.Field("namespace", PodField.Namespace))
                .DefaultMode("0440")), readOnly: true));

    /// <summary>What the pod knows of itself, as files that follow changed labels.</summary>
    [Manifest]
    public static Pod SelfKnowledge => Pod.Named("self-knowledge")
        .Label("tier", "front")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Limits(memory: 256.Mi())
            .Mount("/etc/pod", Volume.FromDownwardAPI("pod", i => i
                .Field("labels", PodField.Labels)
                .Field("name", PodField.Name)
                .Resource("memory", "shop", "limits.memory", divisor: 1.Mi()))));

    /// <summary>Folders of one volume: a log folder for each pod; and folders of the node, with what is mounted below them.</summary>
    [Manifest]
    public static Pod Folders => Pod.Named("folders")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Env("POD_NAME", Env.Field(PodField.Name))
            .Mount("/data", Data, subPath: "shop")
            .Mount("/var/log/shop", Data, m => m.SubPathExpr("logs/$(POD_NAME)"))
            .Mount("/mnt/disks", Volume.FromHostPath("disks", "/mnt/disks", HostPathType.Directory), m => m
                .MountPropagation(MountPropagation.HostToContainer))
            .Mount("/host/etc", Volume.FromHostPath("etc", "/etc"), m => m.ReadOnly().RecursiveReadOnly(RecursiveReadOnly.IfPossible)));

    /// <summary>Volumes that the pod lists itself, and that its containers mount by name.</summary>
    [Manifest]
    public static Pod ByName => Pod.Named("volumes-by-name")
        .Volume(Volume.FromClaim("disk", "db-disk"))
        .Volume(Volume.FromEmptyDir("settings"))
        .Volume(Volume.FromProjected("roots", p => p
            .ClusterTrustBundle("roots.pem", "example.com/acme", s => s.MatchLabels("live", "yes"))))
        .Init("prepare", "busybox:1.36", c => c
            .Command("sh", "-c", "echo REGION=eu > /settings/env")
            .Mount("/settings", "settings"))
        .Container("db", "ghcr.io/acme/db:16", c => c
            .Env("REGION", Env.File("settings", "env", "REGION"))
            .Mount("/etc/roots", "roots", m => m.ReadOnly().RecursiveReadOnly(RecursiveReadOnly.Enabled))
            .Device("/dev/xvda", "disk"));

    /// <summary>Storage of all kinds: claimed for the pod's life, of a driver, over the network, and as a raw device.</summary>
    [Manifest]
    public static Pod Storage => Pod.Named("storage")
        .Container("db", "ghcr.io/acme/db:16", c => c
            .Device("/dev/xvda", Volume.FromClaim("disk", "db-disk"))
            .Mount("/scratch", Volume.FromEphemeral("scratch", t => t
                .Storage(100.Gi())
                .AccessModes(PersistentVolumeAccessMode.ReadWriteOnce)
                .StorageClassName("fast")))
            .Mount("/secrets", Volume.FromCsi("secrets", "secrets-store.csi.k8s.io", s => s
                .ReadOnly()
                .VolumeAttributes("secretProviderClass", "db")))
            .Mount("/archive", Volume.FromIscsi("archive", "10.0.2.15:3260", "iqn.2001-04.com.example:storage", 0, s => s
                .FsType("ext4")
                .ReadOnly()))
            .Mount("/backup", Volume.FromNfs("backup", "nfs.example.com", "/exports/db"))
            .Mount("/fabric", Volume.Named("fabric").Fc(f => f.TargetWWNs("50060e801049cfd1").Lun(0))));
}
