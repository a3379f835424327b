namespace PodSharp.Rules;

/// <summary>The selector of a workload must pick the pods of its template, and not all pods.</summary>
internal sealed class WorkloadSelector()
    : ObjectRule("apps.v1.DeploymentSpec", "apps.v1.ReplicaSetSpec", "apps.v1.StatefulSetSpec", "apps.v1.DaemonSetSpec")
{
    public override void Check(Place place)
    {
        var selector = place["selector"];
        var labels = place["template"]["metadata"]["labels"];
        if (selector.IsWritten && selector["matchLabels"].IsAbsent && selector["matchExpressions"].IsAbsent)
        {
            selector.Report(
                RuleCatalogue.Missing,
                "selector is empty and would pick every pod of the namespace: write the labels of the template into its matchLabels",
                related: labels);
            return;
        }

        // Of a DaemonSet without a selector, the server says just this.
        if (!selector.IsWritten && !place.IsIn("DaemonSet"))
            return;
        if (LabelSelector.Matches(selector, labels) == false)
            Report(labels, selector, LabelSelector.FirstUnmet(selector, labels));
    }

    /// <summary>Says that a template's labels aren't those that the selector asks for.</summary>
    public static void Report(Place labels, Place selector, Place? unmet)
    {
        var message = unmet is null
            ? "There is no selector, so that nothing picks the pods of the template"
            : $"The selector asks for {LabelSelector.Words(unmet)}, and the template's labels {Words(labels, unmet)}: they must agree";
        labels.Report(RuleCatalogue.ForeignSelector, message, serverPath: labels.Path, related: unmet ?? selector);
    }

    private static string Words(Place labels, Place unmet)
    {
        if (labels.IsAbsent)
            return "are missing";

        var key = unmet.Object is null ? unmet.Key! : unmet["key"].Text!;
        var label = labels.Value(key);
        return label.IsWritten ? $"have {key}={label.Text}" : $"don't have {key}";
    }
}
