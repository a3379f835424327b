namespace PodSharp.Rules;

/// <summary>All containers of a pod share one address, so a port of one is a port of all, and so is its name.</summary>
internal sealed class SamePorts() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place place)
    {
        var numbers = new Dictionary<(long, string), Place>();
        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var port in PodContainers.Lasting(place).SelectMany(static container => container["ports"].Items))
        {
            CheckNumber(port, numbers);
            CheckName(port["name"], names);
        }
    }

    private static void CheckNumber(Place port, Dictionary<(long, string), Place> known)
    {
        if (port["containerPort"].Integer is not { } number || port["protocol"].OrDefault.Text is not { } protocol)
            return;
        if (!known.TryGetValue((number, protocol), out var first))
        {
            known.Add((number, protocol), port);
            return;
        }

        // Two ways from the node to one port are two entries.
        if (AreKnownToDiffer(port["hostPort"], first["hostPort"]) || AreKnownToDiffer(port["hostIP"], first["hostIP"]))
            return;
        var reason = ReferenceEquals(port.Parent!.Parent, first.Parent!.Parent)
            ? "listing it again adds nothing"
            : "the containers of a pod share one address, and the second that listens there fails";
        port.Report(RuleCatalogue.SamePort, $"{protocol} port {number} is listed at {first.Path} already: {reason}", related: first);
    }

    private static void CheckName(Place name, Dictionary<string, Place> known)
    {
        if (name.Text is not { Length: > 0 } text)
            return;
        if (!known.TryGetValue(text, out var first))
            known.Add(text, name);
        else if (!ReferenceEquals(name.Parent!.Parent, first.Parent!.Parent))
            name.Report(RuleCatalogue.SamePortName, $"The name {ValueTypes.Quoted(text)} is that of {first.Parent!.Path} too: services and probes find only the first", related: first);
    }

    private static bool AreKnownToDiffer(Place left, Place right) =>
        left.IsUnknown || right.IsUnknown || (left.IsPresent && right.IsPresent && left.Node!.ToString() != right.Node!.ToString());
}
