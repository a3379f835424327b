using PodSharp.Yaml;

namespace PodSharp.Benchmarks.Emission;

/// <summary>Apps as an author of PodSharp writes them, and the canonical writer.</summary>
internal sealed class PodSharpCandidate(Stream output) : IAppCandidate
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Metrics = ContainerPort.Named("metrics", 9090);

    private readonly StreamBuffer buffer = new(output);

    public void Write(int number)
    {
        var app = App(number);
        CanonicalYaml.Write(buffer.Writer, app.Config.Document);
        CanonicalYaml.Write(buffer.Writer, app.Deployment.Document);
        CanonicalYaml.Write(buffer.Writer, app.Service.Document);
        buffer.Flush();
    }

    public void Flush() => buffer.Flush(always: true);

    public object Make(int number) => App(number);

    private static (ConfigMap Config, Deployment Deployment, Service Service) App(int number)
    {
        var name = AppText.Name(number);
        var config = ConfigMap.Named(name, AppText.Namespace)
            .Data("logLevel", "info")
            .Data("port", "8080")
            .Data("settings.ini", AppText.Settings);
        var deployment = Deployment.Named(name, AppText.Namespace)
            .Label("app.kubernetes.io/part-of", "shop")
            .Replicas(AppText.Replicas(number))
            .Container("web", AppText.Image(number), c => c
                .Port(Http)
                .Env("LOG_LEVEL", Env.ConfigMap(config, "logLevel"))
                .Env("DB_URL", Env.Secret("db", "url"))
                .Env("FEATURES", "on")
                .Requests(cpu: 250.Milli(), memory: 256.Mi())
                .Limits(memory: 512.Mi())
                .Probe(Probe.Startup.Http("/healthz", Http).FailureThreshold(30))
                .Probe(Probe.Liveness.Http("/healthz", Http).Every(10.Seconds()))
                .Probe(Probe.Readiness.Http("/ready", Http))
                .Mount("/cache", Volume.FromEmptyDir("cache", sizeLimit: 1.Gi())))
            .Container("exporter", "quay.io/acme/exporter:0.9.1", c => c
                .Args("--listen=:9090", "--cache=/cache")
                .Port(Metrics)
                .Requests(cpu: 50.Milli(), memory: 32.Mi())
                .Limits(memory: 64.Mi())
                .Probe(Probe.Liveness.Tcp(Metrics))
                .Mount("/cache", "cache", readOnly: true));
        var service = Service.For(deployment).Port(80, to: Http, name: "http").Port(9090, to: Metrics, name: "metrics");
        return (config, deployment, service);
    }
}
