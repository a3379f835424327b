namespace PodSharp.Rules;

/// <summary>An ExternalName is a DNS alias: it has a name and no addresses.</summary>
internal sealed class ExternalNameService() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        if (ServiceType.Of(place) != ServiceType.ExternalName)
            return;

        CheckName(place["externalName"]);
        var addresses = place["clusterIPs"];
        if (addresses.IsPresent)
            Refuse(addresses, "addresses");
        else if (place["clusterIP"].IsPresent)
            Refuse(place["clusterIP"], "address", addresses.Path);
        if (place["ipFamilies"].IsPresent)
            Refuse(place["ipFamilies"], "IP families");
        if (place["ipFamilyPolicy"].IsWritten)
            Refuse(place["ipFamilyPolicy"], "IP families");
    }

    private static void CheckName(Place name)
    {
        if (name.IsAbsent || name.Text == ".")
        {
            name.Report(RuleCatalogue.Missing, "externalName is missing: it says what name the Service stands for");
            return;
        }

        if (name.Text is { } text && text.EndsWith(".", StringComparison.Ordinal))
            name.CheckFormat("dns1123Subdomain", text: text.Substring(0, text.Length - 1));
        else
            name.CheckFormat("dns1123Subdomain");
    }

    private static void Refuse(Place place, string what, string? serverPath = null) => place.ReportKey(
        RuleCatalogue.NotAllowedHere,
        $"An {ServiceType.ExternalName} is only a DNS alias and has no {what}: remove {place.Key}",
        serverPath,
        related: place.Parent!["type"]);
}
