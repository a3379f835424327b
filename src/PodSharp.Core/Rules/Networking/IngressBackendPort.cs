namespace PodSharp.Rules;

/// <summary>A backend names the port of its service by name or by number.</summary>
internal sealed class IngressBackendPort() : ObjectRule("networking.v1.IngressServiceBackend")
{
    public override void Check(Place place)
    {
        var port = place["port"];
        var name = port["name"];
        var number = port["number"];
        var serverPath = place.Parent?.ServerPath;
        if (name.IsAbsent && number.IsAbsent)
            port.Report(RuleCatalogue.NoAlternative, "The port of the service is missing: its name or its number is needed", serverPath);
        else if (name.IsPresent && number.IsPresent)
            number.ReportKey(RuleCatalogue.TwoAlternatives, $"number {number.Integer} beside name {name.Text}: one of them says which port is meant", serverPath, related: name);
    }
}
