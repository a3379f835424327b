using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>When a cron job starts its jobs, and how many of them are kept.</summary>
public static class CronJobVocabulary
{
    /// <summary>Starts a job at these times, by the clocks of a time zone.</summary>
    public static DocumentNode Schedule(DocumentNode spec, DocumentNode schedule, DocumentNode timeZone) =>
        spec.Put("schedule", schedule).Put("timeZone", timeZone);

    /// <summary>How late a job may still be started.</summary>
    public static DocumentNode StartingDeadline(DocumentNode spec, DocumentNode time) => spec.Put("startingDeadlineSeconds", time);

    /// <summary>How many finished jobs are kept.</summary>
    public static DocumentNode HistoryLimits(DocumentNode spec, DocumentNode? successful, DocumentNode? failed)
    {
        var limited = successful is null ? spec : spec.Put("successfulJobsHistoryLimit", successful);
        return failed is null ? limited : limited.Put("failedJobsHistoryLimit", failed);
    }
}
