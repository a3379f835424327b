using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A range of ports begins with a number and doesn't end before it.</summary>
internal sealed class NetworkPolicyPorts() : ObjectRule("networking.v1.NetworkPolicyPort")
{
    public override void Check(Place place)
    {
        var port = place["port"];
        var end = place["endPort"];
        if (!end.IsWritten)
            return;

        if (port.IsAbsent && !port.IsWritten)
            end.ReportKey(RuleCatalogue.NotAllowedHere, "endPort ends a range that begins with port, and there is none");
        else if (port.Text is { } name)
            end.ReportKey(RuleCatalogue.NotAllowedHere, $"endPort ends a range of numbers, and port is the name {ValueTypes.Quoted(name)}", related: port);
        else if (port.Integer is { } first && end.Integer is { } last && last < first)
            end.Report(RuleCatalogue.Contradiction, $"endPort {Number(last)} is before port {Number(first)}: a range ends behind its beginning", related: port);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
