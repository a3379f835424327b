namespace PodSharp.Rules;

/// <summary>Without a selector no pod is meant, so the constraint or the term counts none.</summary>
internal sealed class AbsentSelectors() : ObjectRule("core.v1.TopologySpreadConstraint", "core.v1.PodAffinityTerm")
{
    public override void Check(Place place)
    {
        var selector = place["labelSelector"];
        if (selector.IsAbsent)
            selector.Report(RuleCatalogue.SelectsNothing, "Without labelSelector no pod is selected: name the labels of the pods that are meant, or {} for all");
    }
}
