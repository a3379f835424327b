namespace PodSharp.Rules;

/// <summary>Indexes can fail on their own only where each of them has a limit.</summary>
internal sealed class FailedIndexes() : ObjectRule("batch.v1.JobSpec")
{
    public override void Check(Place place)
    {
        var limit = place["backoffLimitPerIndex"];
        if (!limit.IsAbsent)
            return;

        var failed = place["maxFailedIndexes"];
        if (failed.IsPresent)
        {
            limit.Report(
                RuleCatalogue.Missing,
                "backoffLimitPerIndex is missing: without it no index fails on its own, as maxFailedIndexes expects",
                related: failed);
        }

        foreach (var rule in place["podFailurePolicy"]["rules"].Items)
        {
            var action = rule["action"];
            if (action.Text == "FailIndex")
            {
                action.Report(
                    RuleCatalogue.NotAllowedHere,
                    "FailIndex gives up a single index, which needs backoffLimitPerIndex",
                    related: limit);
            }
        }
    }
}
