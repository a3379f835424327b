namespace PodSharp.Rules;

/// <summary>Networks that a policy names.</summary>
internal sealed class UnusualNetworks() : ObjectRule("networking.v1.IPBlock")
{
    public override void Check(Place place)
    {
        AddressSpelling.Check(place["cidr"]);
        foreach (var network in place["except"].Items)
            AddressSpelling.Check(network);
    }
}
