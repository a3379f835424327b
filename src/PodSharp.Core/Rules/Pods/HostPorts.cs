using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A port of the node serves one container, and on the node's network it is the one that the container listens on.</summary>
internal sealed class HostPorts() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var isOnNode = spec["hostNetwork"].IsTrue;
        var taken = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var port in spec[PodContainers.Regular].Items.SelectMany(static container => container["ports"].Items))
        {
            CheckTaken(port, isOnNode, taken);
            if (isOnNode)
                CheckSame(port, spec["hostNetwork"]);
        }

        // Init containers run one after the other.
        foreach (var container in spec[PodContainers.Init].Items)
        {
            taken.Clear();
            foreach (var port in container["ports"].Items)
                CheckTaken(port, isOnNode, taken);
        }
    }

    private static void CheckTaken(Place port, bool isOnNode, Dictionary<string, Place> taken)
    {
        var (protocol, address) = (port["protocol"].OrDefault, port["hostIP"]);
        if (Number(port, isOnNode) is not { } number || protocol.Text is not { } name || address.IsUnknown)
            return;

        var identity = $"{number.ToString(CultureInfo.InvariantCulture)}/{name} {address.Text}";
        if (taken.TryGetValue(identity, out var first))
            port["hostPort"].Report(RuleCatalogue.NodePortTaken, $"The node's port {identity.TrimEnd()} is taken by {first.Path}", related: first["hostPort"]);
        else
            taken.Add(identity, port);
    }

    // For pods, not for templates, the server fills in the container's port where they use the node's network.
    private static long? Number(Place port, bool isOnNode)
    {
        var hostPort = port["hostPort"];
        return hostPort.IsAbsent && isOnNode && port.IsIn("Pod") ? port["containerPort"].Integer : hostPort.IsPresent ? hostPort.Integer : null;
    }

    private static void CheckSame(Place port, Place hostNetwork)
    {
        var (hostPort, containerPort) = (port["hostPort"], port["containerPort"]);
        if (hostPort.IsPresent && hostPort.Integer is { } outer && containerPort.Integer is { } inner && outer != inner)
            hostPort.Report(RuleCatalogue.Contradiction, $"hostPort is {outer} and containerPort {inner}: on the node's network (hostNetwork) they are one port", related: [containerPort, hostNetwork]);
    }
}
