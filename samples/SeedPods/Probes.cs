using PodSharp;

namespace SeedPods;

/// <summary>The three questions that the kubelet asks of a container, and the four ways to ask them.</summary>
internal static class Probes
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Health = ContainerPort.Named("health", 9090);

    [Manifest]
    public static Pod ByHttp => Pod.Named("probed-by-http")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Port(Http)
            .Probe(Probe.Startup.Http("/healthz", Http).FailureThreshold(30).Every(2.Seconds()))
            .Probe(Probe.Liveness.Http("/healthz", Http).Timeout(2.Seconds()))
            .Probe(Probe.Readiness.Http("/ready", Http).Every(5.Seconds())));

    /// <summary>Asks as the front door would: encrypted, and for a virtual host.</summary>
    [Manifest]
    public static Pod ByHttps => Pod.Named("probed-by-https")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .Port(Http)
            .Probe(Probe.Liveness
                .Http("/healthz", Http, URIScheme.HTTPS)
                .Header("Host", "shop.example.com")
                .SuccessThreshold(1)
                .FailureThreshold(5)
                .TerminationGracePeriod(10.Seconds())));

    [Manifest]
    public static Pod ByTcp => Pod.Named("probed-by-tcp")
        .Container("db", "postgres:16", c => c.Port(5432))
        .Probe(Probe.Liveness.Tcp(5432).After(15.Seconds()));

    [Manifest]
    public static Pod ByCommand => Pod.Named("probed-by-command")
        .Container("db", "postgres:16", c => c.Port(5432))
        .Probe(Probe.Readiness.Exec("pg_isready", "-U", "postgres"));

    [Manifest]
    public static Pod ByGrpc => Pod.Named("probed-by-grpc")
        .Container("api", "ghcr.io/acme/api:1.0.0", c => c.Port(Health))
        .Probe(Probe.Liveness.Grpc(Health, service: "acme.Shop"));
}
