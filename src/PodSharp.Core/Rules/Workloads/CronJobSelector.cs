namespace PodSharp.Rules;

/// <summary>The Jobs of a CronJob can't have a selector of their own: all of them would have the same.</summary>
internal sealed class CronJobSelector() : ObjectRule("batch.v1.CronJobSpec")
{
    public override void Check(Place place)
    {
        var job = place["jobTemplate"]["spec"];
        if (job["selector"].IsWritten)
        {
            job["selector"].ReportKey(
                RuleCatalogue.GeneratedByServer,
                "selector is not for the Jobs of a CronJob: leave it out, and the server makes one for each");
        }

        if (job["manualSelector"].IsTrue)
        {
            job["manualSelector"].Report(
                RuleCatalogue.GeneratedByServer,
                "manualSelector is not for the Jobs of a CronJob, for which the server makes the selectors: remove it");
        }
    }
}
