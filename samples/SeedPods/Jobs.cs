using PodSharp;

namespace SeedPods;

/// <summary>Work that comes to an end, and what counts as its success or failure.</summary>
internal static class Jobs
{
    /// <summary>
    /// Ten numbered parts, three at a time; the cluster's own doings don't count as failures, a wrong configuration does at once.
    /// </summary>
    [Manifest]
    public static Job Reindex => Job.Named("reindex")
        .Container("reindex", "ghcr.io/acme/search:2.1.0", c => c.Args("reindex"))
        .RestartPolicy(RestartPolicy.Never)
        .Indexed(completions: 10, parallelism: 3)
        .BackoffLimitPerIndex(1)
        .FailJobOnExitCodes(42)
        .FailIndexOnExitCodes(65, 64)
        .IgnoreExitCodes(75)
        .IgnoreDisruptions()
        .SucceedWhen(succeededIndexes: "0-7")
        .SucceedWhen(succeededCount: 9)
        .ActiveDeadline(2.Hours())
        .TtlAfterFinished(1.Days());

    [Manifest]
    public static CronJob Backup => CronJob.Named("backup")
        .Schedule("30 2 * * *", timeZone: "Europe/Paris")
        .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
        .StartingDeadline(10.Minutes())
        .HistoryLimits(successful: 1, failed: 3)
        .Container("backup", "ghcr.io/acme/backup:1.0.3")
        .RestartPolicy(RestartPolicy.Never)
        .IgnoreDisruptions()
        .ActiveDeadline(30.Minutes());
}
