namespace PodSharp.Rules;

/// <summary>A pod that waits behind gates for its scheduling can't have a node already. Templates may say both.</summary>
internal sealed class SchedulingGates() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var (gates, node) = (spec["schedulingGates"], spec["nodeName"]);
        if (spec.IsIn("Pod") && gates.IsPresent && node.IsPresent)
            node.Report(RuleCatalogue.Contradiction, "nodeName puts the pod on a node, and schedulingGates keep it from every node: remove one of them", related: gates);
    }
}
