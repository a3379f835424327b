namespace PodSharp.Rules;

/// <summary>A Job that doesn't number its pods has nothing to say about indexes.</summary>
internal sealed class CountedJob() : ObjectRule("batch.v1.JobSpec")
{
    private static readonly string[] OfIndexes = ["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"];

    public override void Check(Place place)
    {
        var mode = place["completionMode"];
        if (!mode.IsAbsent && mode.Text != "NonIndexed")
            return;

        foreach (var name in OfIndexes)
        {
            var field = place[name];
            if (field.IsWritten)
                field.ReportKey(RuleCatalogue.NotAllowedHere, $"{name} is only for Jobs with completionMode: Indexed", related: mode);
        }
    }
}
