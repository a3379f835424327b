using PodSharp;

namespace Bookstore;

/// <summary>PostgreSQL with storage of its own, and its backups.</summary>
internal static class Database
{
    /// <summary>Whoever runs the cluster makes the secret; a password has no place in a repository.</summary>
    public static readonly Env Password = Env.Secret("database", "password");

    public static readonly ContainerPort Postgres = ContainerPort.Named("postgres", 5432);

    private const string Image = "postgres:16.4";

    [Manifest]
    public static StatefulSet Set(Stage stage) => StatefulSet.Named("database", stage.Namespace)
        .Replicas(1)
        .Container("postgres", Image, c => c
            .Port(Postgres)
            .Env("POSTGRES_DB", "bookstore")
            .Env("POSTGRES_PASSWORD", Password)
            .Env("PGDATA", "/var/lib/postgresql/data/files")
            .Requests(cpu: 500.Milli(), memory: 1.Gi())
            .Limits(memory: 1.Gi())
            .Probe(Probe.Readiness.Exec("pg_isready", "-U", "postgres").Every(5.Seconds()))
            .Mount("/var/run/postgresql", Volume.FromEmptyDir("run"))
            .Mount("/tmp", Volume.FromEmptyDir("tmp")))
        .Claim("data", stage.Storage, mountPath: "/var/lib/postgresql/data")
        .ServiceName("database")
        .When(stage.IsProduction, s => s.PersistentVolumeClaimRetentionPolicy(whenDeleted: PersistentVolumeClaimRetentionPolicyType.Retain))
        .OfTheShop(stage)
        .RunAs(999, fsGroup: 999);

    [Manifest]
    public static Service Service(Stage stage) => PodSharp.Service.HeadlessFor(Set(stage)).Port(Postgres);

    [Manifest]
    public static PersistentVolumeClaim Archive(Stage stage) =>
        PersistentVolumeClaim.Named("backups", stage.Namespace).Storage(stage.Storage).AccessModes(PersistentVolumeAccessMode.ReadWriteOnce);

    [Manifest]
    public static CronJob Backup(Stage stage) => CronJob.Named("backup", stage.Namespace)
        .Schedule("15 3 * * *", timeZone: "Europe/Vienna")
        .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
        .StartingDeadline(1.Hours())
        .HistoryLimits(successful: 2, failed: 3)
        .Suspend(!stage.IsProduction)
        .BackoffLimit(2)
        .RestartPolicy(RestartPolicy.Never)
        .PodLabel("app.kubernetes.io/name", "backup")
        .Container("dump", Image, c => c
            .Command("sh", "-c", "pg_dump --format=custom --file=/backups/$(date +%F).dump \"$DATABASE_URL\"")
            .Env("DATABASE_URL", Url(stage))
            .Env("PGPASSWORD", Password)
            .Requests(cpu: 100.Milli(), memory: 128.Mi())
            .Mount("/backups", Volume.FromClaim("backups", Archive(stage))))
        .OfTheShop(stage)
        .RunAs(999, fsGroup: 999);

    public static string Url(Stage stage) => $"postgres://postgres@{Service(stage).Name}:5432/bookstore";
}
