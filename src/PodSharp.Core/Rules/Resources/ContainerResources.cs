using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a container requests and is limited to.</summary>
internal sealed class ContainerResources() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place container)
    {
        var resources = container["resources"];
        foreach (var amount in resources["limits"].Values.Concat(resources["requests"].Values))
        {
            if (ResourceNames.FaultInContainer(amount.Key!) is { } fault)
                ResourceAmounts.ReportName(amount, fault);
            else
                ResourceAmounts.CheckAmount(amount);
        }

        ResourceAmounts.CheckPairs(resources);
        ResourceAmounts.CheckCompany(resources);
    }
}
