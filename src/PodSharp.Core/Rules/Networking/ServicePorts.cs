using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A Service has ports, and several have names that differ; node ports only where its type opens them.</summary>
internal sealed class ServicePorts() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        var ports = place["ports"];
        var type = ServiceType.Of(place);
        if (ports.IsAbsent && type is not null and not ServiceType.ExternalName && ServiceType.IsHeadless(place) == false)
            ports.Report(RuleCatalogue.Missing, "ports is missing: only a headless Service and an ExternalName do without");

        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var port in ports.Items)
        {
            CheckName(port["name"], ports.Count, names);
            if (type == ServiceType.ClusterIP && port["nodePort"].Integer is not (null or 0))
            {
                port["nodePort"].ReportKey(
                    RuleCatalogue.NotAllowedHere,
                    $"A Service of type {ServiceType.ClusterIP} opens no port on the nodes: remove nodePort, or choose the type {ServiceType.NodePort}",
                    related: place["type"]);
            }
        }

        CheckNodePorts(ports);
    }

    private static void CheckName(Place name, int count, Dictionary<string, Place> names)
    {
        if (name.IsAbsent && count > 1)
        {
            name.Report(RuleCatalogue.Missing, "name is missing: the ports of a Service have names where there are several");
        }
        else if (name is { IsPresent: true, Text: { } text })
        {
            if (names.TryGetValue(text, out var first))
                name.Report(RuleCatalogue.Duplicate, $"The name {ValueTypes.Quoted(text)} is taken by another port", related: first);
            else
                names.Add(text, name);
        }
    }

    private static void CheckNodePorts(Place ports)
    {
        var known = new Dictionary<(string, long), Place>();
        foreach (var port in ports.Items)
        {
            var nodePort = port["nodePort"];
            if (nodePort.Integer is not (> 0 and var number) || port["protocol"].OrDefault.Text is not { } protocol)
                continue;
            if (known.TryGetValue((protocol, number), out var first))
                nodePort.Report(RuleCatalogue.Duplicate, $"Port {number.ToString(CultureInfo.InvariantCulture)} of the nodes leads somewhere already", related: first);
            else
                known.Add((protocol, number), nodePort);
        }
    }
}
