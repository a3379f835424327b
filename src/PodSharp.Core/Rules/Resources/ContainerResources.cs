using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a container requests and is limited to.</summary>
internal sealed class ContainerResources() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place container) => ResourceAmounts.Check(container["resources"], ResourceNames.FaultInContainer);
}
