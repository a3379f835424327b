namespace PodSharp.Rules;

/// <summary>Numbers of workloads that the server takes with a warning.</summary>
internal sealed class MeaninglessWorkloadValues() : ObjectRule("apps.v1.StatefulSetSpec", "batch.v1.JobSpec")
{
    private const long ManyCompletions = 100_000;
    private const long ManyPods = 10_000;

    public override void Check(Place place)
    {
        if (place.Object?.Find("completionMode") is null)
        {
            var history = place["revisionHistoryLimit"];
            if (history.Integer < 0)
                history.Report(RuleCatalogue.MeaninglessValue, "A negative revisionHistoryLimit can't be kept to: write 0 to keep none");
        }
        else if (place["completionMode"].Text == "Indexed" && place["completions"].Integer > ManyCompletions && place["parallelism"].Integer > ManyPods)
        {
            place["parallelism"].Report(
                RuleCatalogue.MeaninglessValue, $"An indexed job with more than {ManyCompletions} completions may lose track of more than {ManyPods} pods at once", related: place["completions"]);
        }
    }
}
