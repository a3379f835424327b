namespace PodSharp;

/// <summary>
/// Labels that every node has, for selecting nodes by (<c>nodeSelector</c>, node affinity) and as the places that pods keep together in
/// or apart (<c>topologyKey</c>).
/// </summary>
public static class NodeLabel
{
    /// <summary>The node's own name: each node is a place of its own.</summary>
    public const string Hostname = "kubernetes.io/hostname";

    /// <summary>The zone: a part of a region that fails by itself.</summary>
    public const string Zone = "topology.kubernetes.io/zone";

    /// <summary>The region.</summary>
    public const string Region = "topology.kubernetes.io/region";

    /// <summary>The processor's architecture, such as <c>amd64</c> or <c>arm64</c>.</summary>
    public const string Architecture = "kubernetes.io/arch";

    /// <summary>The operating system: <c>linux</c> or <c>windows</c>.</summary>
    public const string OperatingSystem = "kubernetes.io/os";

    /// <summary>The kind of machine, in the words of whoever provides it.</summary>
    public const string InstanceType = "node.kubernetes.io/instance-type";
}
