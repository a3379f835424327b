namespace PodSharp.Rules;

/// <summary>The selector of a ReplicationController, by default the labels of its template, must pick the pods of that template.</summary>
internal sealed class ReplicationControllerSelector() : ObjectRule("core.v1.ReplicationControllerSpec")
{
    public override void Check(Place place)
    {
        var selector = place["selector"];
        var labels = place["template"]["metadata"]["labels"];
        if (selector.IsAbsent)
        {
            if (labels.IsAbsent && place["template"].IsWritten)
                selector.Report(RuleCatalogue.Missing, "selector is missing, and the template has no labels that could take its place");
            return;
        }

        if (LabelSelector.Matches(selector, labels) == false)
            WorkloadSelector.Report(labels, selector, LabelSelector.FirstUnmet(selector, labels));
    }
}
