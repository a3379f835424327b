using System.Text;

namespace PodSharp.Rules;

/// <summary>The labels that the server gives the pods of a Job: nobody else can, and the Job's name must fit into them.</summary>
internal sealed class JobLabels() : ObjectRule("batch.v1.Job")
{
    private const int LongestLabel = 63;

    public override void Check(Place place)
    {
        if (!place["spec"]["manualSelector"].IsNotTrue)
            return;

        var labels = place["spec"]["template"]["metadata"]["labels"];
        var name = place["metadata"]["name"];
        foreach (var key in GeneratedLabels.OfUid)
        {
            var label = labels.Value(key);
            if (label.IsWritten)
                Report(label, $"{key} holds the Job's uid, which isn't known before the server has made it: remove the label");
        }

        foreach (var key in GeneratedLabels.OfName)
        {
            var label = labels.Value(key);
            if (label.IsWritten && name.IsPresent && name.Text is { } text && label.Says(text) == false)
                ReportOther(label, name);
        }

        CheckLength(place, name);
    }

    private static void ReportOther(Place label, Place name) => Report(
        label,
        $"{label.Key} is {ValueTypes.Quoted(label.Spelling)}, and the Job's name {ValueTypes.Quoted(name.Spelling)}: the server adds the label, remove it",
        name);

    private static void Report(Place label, string message, params Place[] related) =>
        label.Report(RuleCatalogue.GeneratedByServer, message, serverPath: label.Path, related: related);

    private static void CheckLength(Place place, Place name)
    {
        if (name.Text is { } text && Encoding.UTF8.GetByteCount(text) > LongestLabel)
        {
            name.Report(
                RuleCatalogue.TooLong,
                "The Job's name becomes a label of its pods, which has room for 63 characters",
                serverPath: place["spec"]["template"]["metadata"]["labels"].ServerPath);
        }
    }
}
