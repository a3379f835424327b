namespace PodSharp.Rules;

/// <summary>A Job that numbers its pods needs to know how many there are, and has bounds of its own.</summary>
internal sealed class IndexedJob() : ObjectRule("batch.v1.JobSpec")
{
    private const int MostAtATime = 100_000;
    private const int MostWithManyIndexes = 10_000;

    public override void Check(Place place)
    {
        if (place["completionMode"].Text != "Indexed")
            return;

        var completions = place["completions"];
        var parallelism = place["parallelism"];
        var failed = place["maxFailedIndexes"];
        if (completions.IsAbsent && !IsDefaulted(place, parallelism))
            completions.Report(RuleCatalogue.Missing, "completions is missing: an Indexed Job needs to know how many indexes there are");
        if (failed.Integer > completions.Integer)
            ReportMore(failed, $"{completions.Spelling} indexes", completions);

        if (completions.Integer > MostAtATime && place["backoffLimitPerIndex"].IsPresent)
        {
            CheckManyIndexes(completions, parallelism, failed);
        }
        else if (parallelism.Integer > MostAtATime)
        {
            parallelism.Report(
                RuleCatalogue.OutOfRange,
                $"parallelism is {parallelism.Spelling}, and an Indexed Job runs at most 100000 pods at a time");
        }
    }

    // A CronJob's template isn't completed before its Jobs are made.
    private static bool IsDefaulted(Place place, Place parallelism) => place.IsIn("Job") && !parallelism.IsPresent;

    private static void CheckManyIndexes(Place completions, Place parallelism, Place failed)
    {
        const string many = "10000 where more than 100000 indexes have a backoffLimitPerIndex";
        if (failed.IsAbsent)
        {
            failed.Report(
                RuleCatalogue.Missing,
                $"maxFailedIndexes is missing: with {completions.Spelling} indexes that are tried again one by one, it must be given, up to 10000",
                related: completions);
        }
        else if (failed.Integer > MostWithManyIndexes)
        {
            ReportMore(failed, many, completions);
        }
        if (parallelism.Integer > MostWithManyIndexes)
            ReportMore(parallelism, many, completions);
    }

    private static void ReportMore(Place place, string most, Place completions) =>
        place.Report(RuleCatalogue.OutOfRange, $"{place.Key} is {place.Spelling}, which is more than {most}", related: completions);
}
