namespace PodSharp.Rules;

/// <summary>All containers of a pod share one address, so a port of one is a port of all, and so is its name.</summary>
internal sealed class SamePorts() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place place)
    {
        var numbers = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var container in Containers(place))
        {
            foreach (var port in container["ports"].Items)
            {
                CheckNumber(port, numbers);
                if (!IsInitContainer(container) || container["restartPolicy"].Text == "Always")
                    CheckName(port["name"], names);
            }
        }
    }

    // The server goes by the order in which they start, and names the later one.
    private static IEnumerable<Place> Containers(Place spec) =>
        spec[PodContainers.Init].Items.Concat(spec[PodContainers.Regular].Items).Concat(spec[PodContainers.Ephemeral].Items);

    private static void CheckNumber(Place port, Dictionary<string, List<Place>> known)
    {
        if (port["containerPort"].Integer is not { } number || port["protocol"].OrDefault.Text is not { } protocol)
            return;
        var key = $"{number}/{protocol}";
        if (!known.TryGetValue(key, out var others))
            known.Add(key, others = []);
        if (others.Find(other => Overlap(port, other)) is { } first)
        {
            port.Report(
                RuleCatalogue.SamePort,
                $"{protocol} port {number} is listed at {first.Path} already: {Reason(port.Parent!.Parent!, first.Parent!.Parent!)}",
                related: first);
        }

        others.Add(port);
    }

    // Two ways from the node to one port are two entries, and so is a port of two addresses of the node.
    private static bool Overlap(Place left, Place right)
    {
        var (leftPort, rightPort) = (left["hostPort"], right["hostPort"]);
        if (leftPort.IsUnknown || rightPort.IsUnknown)
            return false;
        if (leftPort.Integer is null or 0 || rightPort.Integer is null or 0)
            return true;
        return leftPort.Integer == rightPort.Integer && AreNotKnownToDiffer(left["hostIP"], right["hostIP"]);
    }

    private static bool AreNotKnownToDiffer(Place left, Place right) =>
        !left.IsUnknown && !right.IsUnknown && (left.IsAbsent || right.IsAbsent || left.Text == right.Text);

    private static string Reason(Place later, Place first)
    {
        if (ReferenceEquals(later, first))
            return "listing it again adds nothing";
        return IsInitContainer(first) && first["restartPolicy"].IsAbsent
            ? "the server warns of it, although the one is done before the other starts; list it where it is served for long"
            : "the containers of a pod share one address, and the second that listens there fails";
    }

    private static void CheckName(Place name, Dictionary<string, Place> known)
    {
        if (name.Text is not { Length: > 0 } text)
            return;
        if (!known.TryGetValue(text, out var first))
        {
            known.Add(text, name);
        }
        else if (!ReferenceEquals(name.Parent!.Parent, first.Parent!.Parent))
        {
            name.Report(
                RuleCatalogue.SamePortName,
                $"The name {ValueTypes.Quoted(text)} is that of {first.Parent!.Path} too: services and probes find only the first",
                related: first);
        }
    }

    private static bool IsInitContainer(Place container) => container.Field?.Name == PodContainers.Init;
}
