namespace PodSharp.Rules;

/// <summary>Addresses of a pod's name servers and host aliases.</summary>
internal sealed class UnusualPodAddresses() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place place)
    {
        foreach (var server in place["dnsConfig"]["nameservers"].Items)
            AddressSpelling.Check(server);
        foreach (var alias in place["hostAliases"].Items)
            AddressSpelling.Check(alias["ip"]);
    }
}
