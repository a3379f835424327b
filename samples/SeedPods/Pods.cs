using PodSharp;

namespace SeedPods;

/// <summary>What a pod is: containers that share an address, volumes and a node.</summary>
internal static class Pods
{
    private static readonly Volume Content = Volume.FromEmptyDir("content");

    /// <summary>A web server and a helper that writes what it serves, into a volume that both mount.</summary>
    [Manifest]
    public static Pod SharedVolume => Pod.Named("shared-volume")
        .Container("web", "nginx:1.27", c => c
            .Port(80)
            .Mount("/usr/share/nginx/html", Content, readOnly: true))
        .Container("writer", "busybox:1.36", c => c
            .Command("sh", "-c", "while true; do date > /content/index.html; sleep 10; done")
            .Mount("/content", Content));

    /// <summary>Containers of a pod reach each other on localhost: they share one address and one set of ports.</summary>
    [Manifest]
    public static Pod Localhost => Pod.Named("localhost")
        .Container("web", "nginx:1.27", c => c.Port(80))
        .Container("client", "busybox:1.36", c => c
            .Command("sh", "-c", "while true; do wget -qO- http://localhost:80/; sleep 5; done"));

    /// <summary>A native sidecar starts before the application and runs until it has ended.</summary>
    [Manifest]
    public static Pod WithSidecar => Pod.Named("sidecar")
        .Init("migrate", "ghcr.io/acme/shop-migrations:3.2.0")
        .Sidecar("logs", "fluent/fluent-bit:3.1", c => c.Mount("/var/log/shop", Volume.FromEmptyDir("logs")))
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Port(8080)
            .Mount("/var/log/shop", Volume.FromEmptyDir("logs")));

    /// <summary>A pod that runs only where the disk is fast, without the rights of root.</summary>
    [Manifest]
    public static Pod Placed => Pod.Named("placed")
        .NodeSelector("disktype", "ssd")
        .RunAs(1000, fsGroup: 2000)
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c.ReadOnlyRootFilesystem())
        .Restricted();

    /// <summary>The pod tells its containers who and where they are.</summary>
    [Manifest]
    public static Pod InjectedEnvironment => Pod.Named("injected-env")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Env("POD_NAME", Env.Field(PodField.Name))
            .Env("POD_IP", Env.Field(PodField.PodIP))
            .Env("NODE_NAME", Env.Field(PodField.NodeName))
            .Env("MEMORY_LIMIT", Env.Resource("limits.memory", divisor: "1Mi"))
            .Env("DB_PASSWORD", Env.Secret("db", "password"))
            .Env("LOG_LEVEL", Env.ConfigMap("shop", "log-level", optional: true))
            .Env("ADDRESS", "http://$(POD_IP):8080")
            .Limits(memory: "256Mi"));

    /// <summary>
    /// A static pod: the kubelet of one node runs it from a file of that node, so it needs no API server. Copy the emitted file to the
    /// node's manifest folder.
    /// </summary>
    [Manifest(Folder = "static")]
    public static Pod Static => Pod.Named("static-web", "kube-system")
        .HostNetwork()
        .Container("web", "nginx:1.27", c => c.Port(80));
}
