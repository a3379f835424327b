using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Values of a pod's spec that the server takes and can't do.</summary>
internal sealed class MeaninglessPodValues() : ObjectRule("core.v1.PodSpec")
{
    private static readonly TextFormat? LabelValue = TextFormats.Find("labelValue");

    public override void Check(Place place)
    {
        var grace = place["terminationGracePeriodSeconds"];
        if (grace.Integer < 0)
            grace.Report(RuleCatalogue.MeaninglessValue, "A negative grace period becomes 1 second: write 1, or 0 to kill at once");

        var preferred = place["affinity"]["nodeAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"].Items;
        foreach (var value in preferred.SelectMany(static term => term["preference"]["matchExpressions"].Items).SelectMany(static part => part["values"].Items))
        {
            if (value.Text is { } text && LabelValue?.Fault(text) is { } fault)
                value.Report(RuleCatalogue.MeaninglessValue, $"{ValueTypes.Quoted(text)} {fault}, so no node has it");
        }
    }
}
