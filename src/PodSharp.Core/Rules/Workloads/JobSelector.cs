using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>The selector of a Job is made by the server, unless the Job says that it brings its own.</summary>
internal sealed class JobSelector() : ObjectRule("batch.v1.Job")
{
    public override void Check(Place place)
    {
        var spec = place["spec"];
        var selector = spec["selector"];
        var manual = spec["manualSelector"];
        var labels = spec["template"]["metadata"]["labels"];
        if (manual.IsTrue)
        {
            if (selector.IsAbsent)
            {
                selector.Report(
                    RuleCatalogue.Missing,
                    "selector is missing, and manualSelector says that the Job brings its own",
                    related: manual);
            }
            else if (LabelSelector.Matches(selector, labels) == false)
            {
                WorkloadSelector.Report(labels, selector, LabelSelector.FirstUnmet(selector, labels));
            }
        }
        else if (manual.IsNotTrue && selector.IsWritten)
        {
            CheckGenerated(place, selector, labels);
        }
    }

    // Whoever writes the uid into the selector can't have guessed it: under its new name the server replaces it, under its old one not.
    private static void CheckGenerated(Place place, Place selector, Place labels)
    {
        var name = place["metadata"]["name"];
        var generated = GeneratedLabels.Of(name);
        if (LabelSelector.Matches(selector, generated) == false || selector["matchLabels"].Value(GeneratedLabels.OldUid).IsWritten)
        {
            selector.ReportKey(
                RuleCatalogue.GeneratedByServer,
                "selector picks by other labels than those that the server gives the Job's pods: leave it out, and the server makes one");
        }
        else if (LabelSelector.Matches(selector, With(LabelSelector.Known(labels), generated)) == false)
        {
            WorkloadSelector.Report(labels, selector, LabelSelector.FirstUnmet(selector, labels));
        }
    }

    // The server adds its labels where they are absent.
    private static MappingNode With(MappingNode labels, MappingNode generated)
    {
        foreach (var entry in generated.Entries)
        {
            if (labels.IndexOf(entry.Key) < 0)
                labels = labels.Set(entry.Key, entry.Value);
        }

        return labels;
    }
}
