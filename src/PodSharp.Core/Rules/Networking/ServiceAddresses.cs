using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>A Service's own addresses: clusterIP is the first of clusterIPs, two are of two families, and None stands alone.</summary>
internal sealed class ServiceAddresses() : ObjectRule("core.v1.ServiceSpec")
{
    private const string Headless = "None";

    public override void Check(Place place)
    {
        var type = ServiceType.Of(place);
        if (type is null or ServiceType.ExternalName)
            return;

        var single = place["clusterIP"];
        var list = place["clusterIPs"];
        var addresses = list.IsAbsent && single.IsPresent ? [single] : list.Items;
        CheckFirst(single, list);
        if (type is ServiceType.NodePort or ServiceType.LoadBalancer && ServiceType.IsHeadless(place) == true)
        {
            ServiceType.FirstAddress(place).Report(
                RuleCatalogue.NotAllowedHere,
                $"A headless Service can't be a {type}, which needs an address: remove clusterIP: {Headless}, or the type",
                "spec.clusterIPs[0]",
                related: place["type"]);
        }

        if (addresses.Length > 1 && Array.Find(addresses, static address => address.Text == Headless) is { } none)
            none.Report(RuleCatalogue.Contradiction, $"{Headless} stands alone: a Service is headless, or it has addresses", "spec.clusterIPs");
        foreach (var address in addresses)
            CheckAddress(address);
        CheckFamilies(addresses, place["ipFamilies"]);
    }

    private static void CheckFirst(Place single, Place list)
    {
        if (list.Items.FirstOrDefault() is not { } first)
            return;
        if (single.IsAbsent)
            list.ReportKey(RuleCatalogue.Contradiction, "clusterIPs needs clusterIP, with the first of its addresses", suggestion: first.Text);
        else if (single.Text is { } address && first.Text is { } other && address != other)
            first.Report(RuleCatalogue.Contradiction, $"The first of clusterIPs is {other} and clusterIP {address}: they are the same address", list.Path, related: single);
    }

    private static void CheckAddress(Place address)
    {
        if (address.Text is not (null or Headless))
            address.CheckFormat("ipAddress", ServerPath(address));
    }

    private static void CheckFamilies(Place[] addresses, Place families)
    {
        var wanted = families.Items;
        var found = new string?[addresses.Length];
        for (var i = 0; i < addresses.Length; i++)
        {
            found[i] = Family(addresses[i]);
            if (found[i] is { } family && i < wanted.Length && wanted[i].Text is "IPv4" or "IPv6" && wanted[i].Text != family)
            {
                addresses[i].Report(
                    RuleCatalogue.Contradiction,
                    $"{addresses[i].Text} is an {family} address, and ipFamilies has {wanted[i].Text} there",
                    ServerPath(addresses[i]),
                    related: wanted[i]);
            }
        }

        if (found.Length == 2 && found[0] is { } first && first == found[1])
            addresses[1].Report(RuleCatalogue.Contradiction, $"Both addresses are {first}: of two, one is IPv4 and one IPv6", "spec.clusterIPs", related: addresses[0]);
    }

    // A single address is copied into the list before anybody looks at it.
    private static string? ServerPath(Place address) => address.Index < 0 ? "spec.clusterIPs[0]" : null;

    private static string? Family(Place address)
    {
        if (address.Text is not { } text || !TextFormats.Find("ipAddress")!.Accepts(text))
            return null;
        return text.Contains(':') ? "IPv6" : "IPv4";
    }
}
