namespace PodSharp.Rules;

/// <summary>What a node's label must be is written as labels are. Of wishes the server doesn't ask that.</summary>
internal sealed class RequiredNodeValues() : ObjectRule("core.v1.NodeSelector")
{
    public override void Check(Place selector)
    {
        var values = selector["nodeSelectorTerms"].Items
            .SelectMany(static term => term["matchExpressions"].Items)
            .SelectMany(static expression => expression["values"].Items);
        foreach (var value in values)
            value.CheckFormat("labelValue");
    }
}
