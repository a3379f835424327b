namespace PodSharp.Rules;

/// <summary>Addresses and networks of a service.</summary>
internal sealed class UnusualServiceAddresses() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        AddressSpelling.CheckAny(place["loadBalancerIP"]);
        foreach (var list in new[] { "clusterIPs", "externalIPs", "loadBalancerSourceRanges" })
        {
            foreach (var address in place[list].Items)
                AddressSpelling.Check(address);
        }

        if (place["clusterIPs"].IsAbsent)
            AddressSpelling.Check(place["clusterIP"]);
    }
}
