using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Values that no label of a node can have, where a pod would like one of them. Where it needs one, the server refuses them.</summary>
internal sealed class UnattainableLabels() : ObjectRule("core.v1.PodSpec")
{
    private static readonly TextFormat LabelValue = TextFormats.Find("labelValue")!;

    public override void Check(Place place)
    {
        var preferred = place["affinity"]["nodeAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"].Items;
        foreach (var value in preferred.SelectMany(static term => term["preference"]["matchExpressions"].Items).SelectMany(static part => part["values"].Items))
        {
            if (value.Text is { } text && LabelValue.Fault(text) is { } fault)
                value.Report(RuleCatalogue.MeaninglessValue, $"{ValueTypes.Quoted(text)} {fault}, so no node has it");
        }
    }
}
