using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a pod's sandbox costs is measured in resources of containers. The server judges it as limits, and names it so.</summary>
internal sealed class PodOverhead() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var overhead = spec["overhead"];
        foreach (var amount in overhead.Values)
            ResourceAmounts.CheckAmount(amount, ResourceNames.FaultInContainer(amount.Key!), $"{overhead.ServerPath}.limits[{amount.Key}]");
        ResourceAmounts.CheckCompany(overhead, overhead);
    }
}
