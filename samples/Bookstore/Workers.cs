using PodSharp;

namespace Bookstore;

/// <summary>What works while nobody waits: orders, mails, the search index.</summary>
internal static class Workers
{
    private static readonly ContainerPort Health = ContainerPort.Named("health", 8081);

    [Manifest]
    public static PriorityClass Patient => PriorityClass.Named("bookstore-patient")
        .Value(-100)
        .Description("Work of the bookstore that may wait when the cluster is full.");

    [Manifest]
    public static Deployment Orders(Stage stage) => Worker("orders", stage).Replicas(stage.Replicas);

    [Manifest]
    public static Deployment Mails(Stage stage) => Worker("mails", stage)
        .Replicas(1)
        .Container("mails", c => c.Env("SMTP_HOST", "smtp.bookstore.example").Env("SMTP_PASSWORD", Env.Secret("smtp", "password")));

    /// <summary>Eight parts of the catalogue, three at a time; a part that is broken doesn't stop the others.</summary>
    [Manifest]
    public static CronJob Index(Stage stage) => CronJob.Named("index", stage.Namespace)
        .Schedule("0 */4 * * *")
        .ConcurrencyPolicy(ConcurrencyPolicy.Replace)
        .Indexed(completions: 8, parallelism: 3)
        .BackoffLimitPerIndex(1)
        .IgnoreDisruptions()
        .FailIndexOnExitCodes(65)
        .ActiveDeadline(2.Hours())
        .RestartPolicy(RestartPolicy.Never)
        .PriorityClass(Patient)
        .PodLabel("app.kubernetes.io/name", "index")
        .Container("index", House.Image("indexer"), c => c
            .Env("DATABASE_URL", Database.Url(stage))
            .Env("DATABASE_PASSWORD", Database.Password)
            .Requests(cpu: 500.Milli(), memory: 512.Mi())
            .Limits(memory: 1.Gi())
            .Mount("/tmp", Volume.FromEmptyDir("tmp")))
        .OfTheShop(stage);

    /// <summary>Old baskets are thrown away by a job that asks the API server which pods are running.</summary>
    [Manifest]
    public static CronJob Sweep(Stage stage) => CronJob.Named("sweep", stage.Namespace)
        .Schedule("@hourly")
        .RestartPolicy(RestartPolicy.OnFailure)
        .PodLabel("app.kubernetes.io/name", "sweep")
        .Container("sweep", House.Image("sweeper"), c => c
            .Args("--older-than", "48h", "--skip-running")
            .Requests(cpu: 50.Milli(), memory: 64.Mi()))
        .OfTheShop(stage)
        .ServiceAccount(Access.Sweeper(stage))
        .AutomountServiceAccountToken();

    private static Deployment Worker(string name, Stage stage) => Deployment.Named(name, stage.Namespace)
        .Init("wait", "busybox:1.36", c => c
            .Command("sh", "-c", $"until nc -z {Database.Service(stage).Name} 5432; do sleep 1; done"))
        .Container(name, House.Image("worker"), c => c
            .Args(name)
            .Port(Health)
            .EnvFromConfigMap(Storefront.Settings(stage))
            .Env("DATABASE_URL", Database.Url(stage))
            .Env("DATABASE_PASSWORD", Database.Password)
            .Requests(cpu: 100.Milli(), memory: 128.Mi())
            .Limits(memory: 256.Mi())
            .Probe(Probe.Liveness.Http("/alive", Health).Every(30.Seconds())))
        .OfTheShop(stage);
}
