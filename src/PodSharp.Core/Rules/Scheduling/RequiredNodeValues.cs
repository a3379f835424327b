using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a node's label must be is written as labels are. Of wishes the server doesn't ask that.</summary>
internal sealed class RequiredNodeValues() : ObjectRule("core.v1.NodeSelector")
{
    private static readonly TextFormat LabelValue = TextFormats.Find("labelValue")!;

    public override void Check(Place selector)
    {
        var values = selector["nodeSelectorTerms"].Items
            .SelectMany(static term => term["matchExpressions"].Items)
            .SelectMany(static expression => expression["values"].Items);
        foreach (var value in values)
        {
            if (value.Text is { } text && LabelValue.Fault(text) is { } fault)
                value.Report(LabelValue.Rule, $"{ValueTypes.Quoted(text)} {fault}", suggestion: LabelValue.Repair(text));
        }
    }
}
