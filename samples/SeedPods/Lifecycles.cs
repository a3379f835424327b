using PodSharp;

namespace SeedPods;

/// <summary>How containers start and stop.</summary>
internal static class Lifecycles
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly Volume Settings = Volume.FromEmptyDir("settings");

    /// <summary>Stops without losing a request: waits until nobody sends any more, and has the time to finish.</summary>
    [Manifest]
    public static Pod Graceful => Pod.Named("graceful")
        .TerminationGracePeriod(1.Minutes())
        .Container("web", "nginx:1.27", c => c
            .Port(Http)
            .PostStart(h => h.Exec("sh", "-c", "echo started > /tmp/started"))
            .PreStop(h => h.Sleep(10.Seconds())))
        .Container("cache", "ghcr.io/acme/cache:1.0.0", c => c
            .PreStop(h => h.Http("/drain", 9000).Header("X-Reason", "shutdown")));

    /// <summary>One container prepares what the other is told: a file of settings becomes environment variables.</summary>
    [Manifest]
    public static Pod Prepared => Pod.Named("prepared")
        .Init("prepare", "busybox:1.36", c => c
            .Command("sh", "-c", "echo REGION=eu > /settings/env")
            .Mount("/settings", Settings))
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Env("REGION", Env.File(Settings, "env", "REGION")));

    /// <summary>A sidecar that is made once for many pods, and changed for one of them.</summary>
    [Manifest]
    public static Pod SharedSidecar => Pod.Named("shared-sidecar")
        .Sidecar(Logs)
        .Init("logs", c => c.Env("LEVEL", "debug"))
        .Container("shop", "ghcr.io/acme/shop:3.2.0");

    /// <summary>More CPU arrives without a restart, more memory with one.</summary>
    [Manifest]
    public static Pod Resized => Pod.Named("resized")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Limits(cpu: 1, memory: 1.Gi())
            .ResizePolicy(ResizeResourceName.Cpu, ResizeRestartPolicy.NotRequired)
            .ResizePolicy(ResizeResourceName.Memory, ResizeRestartPolicy.RestartContainer));

    private static Container Logs => new Container { Name = "logs", Image = "fluent/fluent-bit:3.1" }
        .Requests(cpu: 20.Milli(), memory: 32.Mi());
}
