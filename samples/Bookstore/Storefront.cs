using PodSharp;

namespace Bookstore;

/// <summary>What customers meet: the web pages, and the API behind them.</summary>
internal static class Storefront
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Metrics = ContainerPort.Named("metrics", 9090);

    [Manifest]
    public static ConfigMap Settings(Stage stage) => ConfigMap.Named("shop", stage.Namespace)
        .Data("CURRENCY", "EUR")
        .Data("LOG_LEVEL", stage.IsProduction ? "warning" : "debug")
        .WithContentHash();

    [Manifest]
    public static Deployment Web(Stage stage) => Deployment.Named("web", stage.Namespace)
        .ScaledFor(stage)
        .RollingUpdate(maxSurge: "50%", maxUnavailable: 0)
        .Container("web", House.Image("web"), c => c
            .Port(Http)
            .EnvFromConfigMap(Settings(stage))
            .Env("API_URL", "http://" + ApiService(stage).Name)
            .Requests(cpu: 100.Milli(), memory: 128.Mi())
            .Limits(memory: 128.Mi())
            .Probe(Probe.Readiness.Http("/ready", Http).Every(5.Seconds()))
            .Probe(Probe.Liveness.Http("/alive", Http).Every(20.Seconds()).FailureThreshold(3))
            .Mount("/tmp", Volume.FromEmptyDir("tmp", sizeLimit: 64.Mi())))
        .When(stage.IsProduction, d => d.RequireSpread(NodeLabel.Zone).PreferApart())
        .OfTheShop(stage);

    [Manifest]
    public static Deployment Api(Stage stage) => Deployment.Named("api", stage.Namespace)
        .ScaledFor(stage)
        .TerminationGracePeriod(45.Seconds())
        .Container("api", House.Image("api"), c => c
            .Port(Http)
            .Port(Metrics)
            .EnvFromConfigMap(Settings(stage))
            .Env("DATABASE_URL", Database.Url(stage))
            .Env("DATABASE_PASSWORD", Database.Password)
            .Requests(cpu: 250.Milli(), memory: 256.Mi())
            .Limits(memory: 512.Mi())
            .Probe(Probe.Startup.Http("/alive", Http).Every(2.Seconds()).FailureThreshold(30))
            .Probe(Probe.Readiness.Http("/ready", Http).Every(5.Seconds()))
            .Probe(Probe.Liveness.Http("/alive", Http).Every(20.Seconds()))
            .PreStop(h => h.Sleep(10.Seconds()))
            .Mount("/tmp", Volume.FromEmptyDir("tmp", sizeLimit: 256.Mi())))
        .When(stage.IsProduction, d => d.RequireSpread(NodeLabel.Zone))
        .OfTheShop(stage);

    [Manifest]
    public static Service WebService(Stage stage) => Service.For(Web(stage)).Port(80, to: Http);

    [Manifest]
    public static Service ApiService(Stage stage) => Service.For(Api(stage))
        .Port(80, to: Http, name: "http")
        .Port(9090, to: Metrics, name: "metrics");

    [Manifest]
    public static Ingress WayIn(Stage stage) => Ingress.Named("shop", stage.Namespace)
        .IngressClassName("nginx")
        .Route(stage.Host, "/", WebService(stage), 80)
        .Route(stage.Host, "/api", ApiService(stage), 80)
        .Tls("shop-tls", stage.Host);

    [Manifest]
    public static IEnumerable<KubernetesObject> Scaling(Stage stage) => stage.IsProduction
        ?
        [
            HorizontalPodAutoscaler.For(Web(stage), minReplicas: stage.Replicas, maxReplicas: 12).CpuUtilization(70),
            HorizontalPodAutoscaler.For(Api(stage), minReplicas: stage.Replicas, maxReplicas: 20).CpuUtilization(60)
                .ScaleDown(r => r.StabilizationWindow(10.Minutes()).Percent(20, every: 1.Minutes())),
            PodDisruptionBudget.For(Web(stage)).MaxUnavailable(1),
            PodDisruptionBudget.For(Api(stage)).MaxUnavailable("25%"),
        ]
        : [];

    // In production the autoscalers own the number: what a manifest says would be set back with every deployment.
    private static Deployment ScaledFor(this Deployment deployment, Stage stage) =>
        deployment.When(!stage.IsProduction, d => d.Replicas(stage.Replicas));
}
