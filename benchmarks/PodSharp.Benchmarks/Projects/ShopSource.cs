using System.Globalization;

namespace PodSharp.Benchmarks.Projects;

/// <summary>The files of a user's project as a team writes them: five manifests in each, and one file that all of them use.</summary>
internal static class ShopSource
{
    /// <summary>How many manifests each file but the shared one has.</summary>
    public const int ManifestsInFile = 5;

    /// <summary>What all files use.</summary>
    private const string Shared = """
        using System.Linq;
        using PodSharp;

        namespace Shop;

        /// <summary>What the teams have in common.</summary>
        internal static class Common
        {
            public const string Registry = "ghcr.io/acme/";

            public static readonly ContainerPort Http = ContainerPort.Named("http", 8080);

            public static readonly ContainerPort Metrics = ContainerPort.Named("metrics", 9090);

            public static readonly Volume Cache = Volume.FromEmptyDir("cache", sizeLimit: 1.Gi());

            public static Container Standard(this Container container) => container
                .Port(Http)
                .Env("OTEL_EXPORTER", "http://collector:4317")
                .Requests(cpu: 250.Milli(), memory: 256.Mi())
                .Limits(memory: 512.Mi())
                .Probe(Probe.Readiness.Http("/ready", Http).Every(5.Seconds()));
        }

        """;

    private const string Team = """
        using System.Linq;
        using PodSharp;

        namespace Shop;

        /// <summary>The manifests of one team.</summary>
        internal static class Team#
        {
            private static readonly ContainerPort Admin = ContainerPort.Named("admin", 7000);

            [Manifest]
            public static ConfigMap Settings => ConfigMap.Named("team-#")
                .Data("logLevel", "info")
                .Data("features", "search,basket");

            [Manifest]
            public static Deployment Web => Deployment.Named("web-#", "shop")
                .Label("team", "team-#")
                .Replicas(3)
                .Container("web", Common.Registry + "web:1.#.0", c => c
                    .Standard()
                    .Port(Admin)
                    .Env("LOG_LEVEL", Env.ConfigMap(Settings, "logLevel"))
                    .Env("DB_URL", Env.Secret("db-#", "url"))
                    .Probe(Probe.Startup.Http("/healthz", Common.Http).FailureThreshold(30))
                    .Probe(Probe.Liveness.Http("/healthz", Common.Http).Every(10.Seconds()))
                    .Mount("/cache", Common.Cache))
                .Container("exporter", "quay.io/acme/exporter:0.9.1", c => c
                    .Port(Common.Metrics)
                    .Args("--listen=:9090")
                    .Limits(memory: 64.Mi()));

            [Manifest]
            public static Service WebService => Service.For(Web)
                .Port(80, to: Common.Http, name: "http")
                .Port(9090, to: Common.Metrics, name: "metrics");

            [Manifest]
            public static CronJob Report => CronJob.Named("report-#", "shop")
                .Schedule("0 4 * * *")
                .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
                .Container("report", Common.Registry + "report:2.#.1", c => c
                    .Command("report", "--team", "#")
                    .Requests(cpu: 100.Milli(), memory: "64Mi"))
                .RestartPolicy(RestartPolicy.OnFailure);

            [Manifest]
            public static StatefulSet Store => StatefulSet.Named("store-#", "shop")
                .ServiceName("store-#")
                .Replicas(2)
                .Container("store", "postgres:16", c => c
                    .Port(5432, "sql")
                    .Env("POSTGRES_PASSWORD", Env.Secret("db-#", "password"))
                    .Limits(memory: 1.Gi())
                    .Probe(Probe.Readiness.Exec("pg_isready", "-U", "postgres")))
                .SecurityContext(s => s.RunAsNonRoot().FsGroup(999));
        }

        """;

    // What a program writes that has many objects of a kind: members by hand would be nobody's choice.
    private const string Loop = """
        using System.Collections.Generic;
        using PodSharp;

        namespace Shop;

        internal static class Tenants
        {
            [Manifest]
            public static IEnumerable<KubernetesObject> All()
            {
                for (var tenant = 0; tenant < #; tenant += 2)
                {
                    var name = $"tenant-{tenant}";
                    var web = Deployment.Named(name, "tenants")
                        .Replicas(2)
                        .Container("web", Common.Registry + "web:1.4.2", c => c
                            .Standard()
                            .Env("TENANT", name)
                            .Env("DB_URL", Env.Secret(name, "url"))
                            .Mount("/cache", Common.Cache))
                        .Container("exporter", "quay.io/acme/exporter:0.9.1", c => c
                            .Port(Common.Metrics)
                            .Limits(memory: 64.Mi()));
                    yield return web;
                    yield return Service.For(web).Port(80, to: Common.Http);
                }
            }
        }

        """;

    /// <summary>A project of so many files whose manifests are members, each written out.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int count) =>
    [
        ("Common.cs", Shared),
        .. Enumerable.Range(1, count - 1).Select(static number => ($"Team{Text(number)}.cs", Team.Replace("#", Text(number), StringComparison.Ordinal))),
    ];

    /// <summary>A project that makes so many objects in a loop.</summary>
    public static IEnumerable<(string Path, string Text)> Tenants(int objects) =>
        [("Common.cs", Shared), ("Tenants.cs", Loop.Replace("#", Text(objects), StringComparison.Ordinal))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
