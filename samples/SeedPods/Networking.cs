using PodSharp;

namespace SeedPods;

/// <summary>How requests find their pods.</summary>
internal static class Networking
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Metrics = ContainerPort.Named("metrics", 9090);

    [Manifest]
    public static Deployment Front => Deployment.Named("front", "shop")
        .Container("front", "ghcr.io/acme/front:4.0.1", c => c.Port(Http).Port(Metrics));

    [Manifest]
    public static Service FrontService => Service.For(Front).Port(80, to: Http, name: "http").Port(Metrics);

    [Manifest]
    public static Service Sticky => Service.For(Front, name: "front-sticky").Port(80, to: Http).ClientIPAffinity(timeout: 1.Hours());

    [Manifest]
    public static Service OnEveryNode => Service.For(Front, name: "front-nodes").Port(80, to: Http, nodePort: 30080).NodePort();

    [Manifest]
    public static Service Outside => Service.For(Front, name: "front-outside")
        .Port(443, to: Http)
        .LoadBalancer(
            sourceRanges: ["203.0.113.0/24"],
            loadBalancerClass: "example.com/internal",
            externalTrafficPolicy: ExternalTrafficPolicy.Local);

    [Manifest]
    public static Service Payments => Service.Named("payments", "shop").ExternalName("payments.example.com");

    /// <summary>The port of a service object needn't be said twice: it is asked for the one that leads to the pods' port.</summary>
    [Manifest]
    public static Ingress Entrance => Ingress.Named("entrance", "shop")
        .IngressClass("nginx")
        .Route("shop.example.com", "/", FrontService, Http)
        .Route("shop.example.com", "/sticky", Sticky)
        .Route("status.example.com", "/", "status", 8080, PathType.Exact)
        .DefaultBackend(Sticky)
        .Tls("shop-certificate", "shop.example.com", "status.example.com");
}
