using System.Globalization;

namespace PodSharp.Rules;

/// <summary>Hosts of an Ingress are names: browsers send no other.</summary>
internal sealed class IngressHost() : ObjectRule("networking.v1.IngressRule")
{
    public override void Check(Place place)
    {
        var host = place["host"];
        if (host.Text is { } text && IsAddress(text))
            host.Report(RuleCatalogue.InvalidAddress, $"{ValueTypes.Quoted(text)} is an IP address, and a rule is for a host name; without host it holds for every host");
    }

    // IPv6 is no host name anyway. Zeros in front don't help here.
    private static bool IsAddress(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && Array.TrueForAll(parts, static part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 255);
    }
}
