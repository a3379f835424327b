using PodSharp;

namespace Compare;

/// <summary>A web application, its database and the way in: what docs/compare.md has in TypeScript and in YAML too.</summary>
internal static class Shop
{
    private const string Home = "shop";

    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Postgres = ContainerPort.Named("postgres", 5432);

    // Made by whoever keeps the secrets; a password has no place in a repository.
    private static readonly Env Password = Env.Secret("db", "password");

    [Manifest]
    public static Namespace HomeNamespace => Namespace.Named(Home).PodSecurity(PodSecurityLevel.Restricted);

    [Manifest]
    public static ConfigMap Settings => ConfigMap.Named("web", Home)
        .Data("CURRENCY", "EUR")
        .Data("LOG_LEVEL", "info");

    [Manifest]
    public static Deployment Web => Deployment.Named("web", Home)
        .Replicas(3)
        .AutomountServiceAccountToken(false)
        .Container("web", "ghcr.io/acme/shop-web:1.4.2", c => c
            .Port(Http)
            .EnvFromConfigMap(Settings)
            .Env("DB_HOST", DatabaseService.Name!)
            .Env("DB_PASSWORD", Password)
            .Requests(cpu: 250.Milli(), memory: 256.Mi())
            .Limits(memory: 256.Mi())
            .Probe(Probe.Readiness.Http("/ready", Http).Every(5.Seconds()))
            .Probe(Probe.Liveness.Http("/healthz", Http).After(15.Seconds()))
            .Restricted()
            .ReadOnlyRootFilesystem()
            .Mount("/tmp", Volume.FromEmptyDir("tmp")));

    [Manifest]
    public static Service WebService => Service.For(Web).Port(80, to: Http);

    [Manifest]
    public static StatefulSet Database => StatefulSet.Named("db", Home)
        .Replicas(1)
        .ServiceName("db")
        .AutomountServiceAccountToken(false)
        .RunAs(999, fsGroup: 999)
        .Container("postgres", "postgres:16.4", c => c
            .Port(Postgres)
            .Env("POSTGRES_DB", "shop")
            .Env("POSTGRES_PASSWORD", Password)
            .Env("PGDATA", "/var/lib/postgresql/data/pgdata")
            .Requests(cpu: 500.Milli(), memory: 1.Gi())
            .Limits(memory: 1.Gi())
            .Probe(Probe.Readiness.Exec("pg_isready", "-U", "postgres"))
            .Restricted())
        .Claim("data", 10.Gi(), mountPath: "/var/lib/postgresql/data");

    [Manifest]
    public static Service DatabaseService => Service.HeadlessFor(Database).Port(Postgres);

    [Manifest]
    public static Ingress WayIn => Ingress.Named("shop", Home)
        .IngressClass("nginx")
        .Tls("shop-tls", "shop.example.com")
        .Route("shop.example.com", "/", WebService);
}
