namespace PodSharp.Benchmarks.Emission.Plain;

/// <summary>An app of plain classes.</summary>
internal sealed record PlainApp(PlainConfigMap Config, PlainDeployment Deployment, PlainService Service)
{
    /// <summary>The app of this number.</summary>
    public static PlainApp Of(int number)
    {
        var name = AppText.Name(number);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["app.kubernetes.io/name"] = name };
        return new(ConfigOf(name), DeploymentOf(number, name, labels), ServiceOf(name, labels));
    }

    private static PlainConfigMap ConfigOf(string name) => new()
    {
        ApiVersion = "v1",
        Kind = "ConfigMap",
        Metadata = new() { Name = name, Namespace = AppText.Namespace },
        Data = new(StringComparer.Ordinal) { ["logLevel"] = "info", ["port"] = "8080", ["settings.ini"] = AppText.Settings },
    };

    private static PlainDeployment DeploymentOf(int number, string name, Dictionary<string, string> labels) => new()
    {
        ApiVersion = "apps/v1",
        Kind = "Deployment",
        Metadata = new()
        {
            Name = name,
            Namespace = AppText.Namespace,
            Labels = new(StringComparer.Ordinal) { ["app.kubernetes.io/part-of"] = "shop" },
        },
        Spec = new()
        {
            Replicas = AppText.Replicas(number),
            Selector = new() { MatchLabels = labels },
            Template = new()
            {
                Metadata = new() { Labels = labels },
                Spec = new()
                {
                    Containers = [Web(number, name), Exporter()],
                    Volumes = [new() { Name = "cache", EmptyDir = new() { SizeLimit = "1Gi" } }],
                },
            },
        },
    };

    private static PlainContainer Web(int number, string name) => new()
    {
        Name = "web",
        Image = AppText.Image(number),
        Ports = [new() { Name = "http", ContainerPort = 8080 }],
        Env =
        [
            new() { Name = "LOG_LEVEL", ValueFrom = new() { ConfigMapKeyRef = new() { Name = name, Key = "logLevel" } } },
            new() { Name = "DB_URL", ValueFrom = new() { SecretKeyRef = new() { Name = "db", Key = "url" } } },
            new() { Name = "FEATURES", Value = "on" },
        ],
        Resources = new()
        {
            Requests = new(StringComparer.Ordinal) { ["cpu"] = "250m", ["memory"] = "256Mi" },
            Limits = new(StringComparer.Ordinal) { ["memory"] = "512Mi" },
        },
        StartupProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" }, FailureThreshold = 30 },
        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" }, PeriodSeconds = 10 },
        ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
        VolumeMounts = [new() { Name = "cache", MountPath = "/cache" }],
    };

    private static PlainContainer Exporter() => new()
    {
        Name = "exporter",
        Image = "quay.io/acme/exporter:0.9.1",
        Args = ["--listen=:9090", "--cache=/cache"],
        Ports = [new() { Name = "metrics", ContainerPort = 9090 }],
        Resources = new()
        {
            Requests = new(StringComparer.Ordinal) { ["cpu"] = "50m", ["memory"] = "32Mi" },
            Limits = new(StringComparer.Ordinal) { ["memory"] = "64Mi" },
        },
        LivenessProbe = new() { TcpSocket = new() { Port = "metrics" } },
        VolumeMounts = [new() { Name = "cache", MountPath = "/cache", ReadOnly = true }],
    };

    private static PlainService ServiceOf(string name, Dictionary<string, string> labels) => new()
    {
        ApiVersion = "v1",
        Kind = "Service",
        Metadata = new() { Name = name, Namespace = AppText.Namespace },
        Spec = new()
        {
            Selector = labels,
            Ports =
            [
                new() { Name = "http", Port = 80, TargetPort = "http" },
                new() { Name = "metrics", Port = 9090, TargetPort = "metrics" },
            ],
        },
    };
}
