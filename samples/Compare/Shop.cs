using PodSharp;

namespace Compare;

/// <summary>A web application, its database and the way in: what docs/compare.md has in TypeScript and in YAML too.</summary>
internal static class Shop
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);
    private static readonly ContainerPort Postgres = ContainerPort.Named("postgres", 5432);

    // Made by whoever keeps the secrets; a password has no place in a repository.
    private static readonly Env Password = Env.Secret("db", "password");

    [Manifest]
    public static Namespace Home => Namespace.Named("shop")
        .Label("pod-security.kubernetes.io/enforce", "restricted");

    [Manifest]
    public static ConfigMap Settings => ConfigMap.Named("web")
        .Namespace(Home)
        .Data("CURRENCY", "EUR")
        .Data("LOG_LEVEL", "info");

    [Manifest]
    public static Deployment Web => Deployment.Named("web")
        .Namespace(Home)
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
            .SecurityContext(s => Restricted(s).ReadOnlyRootFilesystem())
            .Mount("/tmp", Volume.FromEmptyDir("tmp")));

    [Manifest]
    public static Service WebService => Service.For(Web).Port(80, to: Http);

    [Manifest]
    public static StatefulSet Database => StatefulSet.Named("db")
        .Namespace(Home)
        .Replicas(1)
        .ServiceName("db")
        .AutomountServiceAccountToken(false)
        .SecurityContext(s => s.RunAsUser(999).FsGroup(999))
        .Container("postgres", "postgres:16.4", c => c
            .Port(Postgres)
            .Env("POSTGRES_DB", "shop")
            .Env("POSTGRES_PASSWORD", Password)
            .Env("PGDATA", "/var/lib/postgresql/data/pgdata")
            .Requests(cpu: 500.Milli(), memory: 1.Gi())
            .Limits(memory: 1.Gi())
            .Probe(Probe.Readiness.Exec("pg_isready", "-U", "postgres"))
            .SecurityContext(Restricted)
            .Mount("/var/lib/postgresql/data", "data"))
        .VolumeClaimTemplates(claim => claim.Metadata(m => m.Name("data"))
            .AccessModes(PersistentVolumeAccessMode.ReadWriteOnce)
            .Storage(10.Gi()));

    [Manifest]
    public static Service DatabaseService => Service.For(Database).ClusterIP("None").Port(5432, to: Postgres);

    [Manifest]
    public static Ingress WayIn => Ingress.Named("shop")
        .Namespace(Home)
        .IngressClassName("nginx")
        .Tls(t => t.Hosts("shop.example.com").SecretName("shop-tls"))
        .Route("shop.example.com", "/", WebService, 80);

    private static SecurityContext Restricted(SecurityContext security) => security
        .RunAsNonRoot()
        .AllowPrivilegeEscalation(false)
        .Capabilities(c => c.Drop("ALL"))
        .SeccompProfile(p => p.Type(SeccompProfileType.RuntimeDefault));
}
