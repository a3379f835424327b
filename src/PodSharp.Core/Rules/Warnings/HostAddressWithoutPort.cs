namespace PodSharp.Rules;

/// <summary>An address of the node says where its port is opened: without one there is nothing to open.</summary>
internal sealed class HostAddressWithoutPort() : ObjectRule("core.v1.ContainerPort")
{
    public override void Check(Place place)
    {
        if (place["hostIP"].IsPresent && place["hostPort"].IsAbsent)
            place["hostIP"].Report(RuleCatalogue.WithoutEffect, "hostIP without hostPort: no port of the node is opened; set hostPort too, or remove hostIP");
    }
}
