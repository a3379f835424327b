using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a cron job.</summary>
[Vocabulary(typeof(CronJobVocabulary))]
public static partial class CronJobShorthands
{
    /// <summary>Starts a job at these times (<c>schedule</c>), by the clocks of a time zone (<c>timeZone</c>, since Kubernetes 1.27).</summary>
    /// <param name="spec">The cron job's spec.</param>
    /// <param name="schedule">Minute, hour, day, month, weekday: <c>"0 4 * * *"</c> is four o'clock every day.</param>
    /// <param name="timeZone">The zone's name, such as <c>Europe/Paris</c>.</param>
    public static partial CronJobSpec Schedule(this CronJobSpec spec, string schedule, string timeZone);

    /// <summary>Starts a job that was missed at most this much too late, and skips it after that (<c>startingDeadlineSeconds</c>).</summary>
    /// <param name="spec">The cron job's spec.</param>
    /// <param name="time">Whole seconds, at least 10: the times are looked at that often. No limit where nothing is said.</param>
    public static partial CronJobSpec StartingDeadline(this CronJobSpec spec, Duration time);

    /// <summary>
    /// Keeps this many finished jobs, to read their logs (<c>successfulJobsHistoryLimit</c>, <c>failedJobsHistoryLimit</c>).
    /// </summary>
    /// <param name="spec">The cron job's spec.</param>
    /// <param name="successful">How many that succeeded; 3 where nothing is said.</param>
    /// <param name="failed">How many that failed; 1 where nothing is said.</param>
    public static partial CronJobSpec HistoryLimits(this CronJobSpec spec, int? successful = null, int? failed = null);
}
