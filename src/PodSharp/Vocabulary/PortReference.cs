using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// A port of a container, given as its number, its name or the <see cref="ContainerPort"/> itself: whatever can't dangle is best.
/// </summary>
public readonly struct PortReference : INodeSource
{
    private readonly DocumentNode? node;

    private PortReference(DocumentNode node) => this.node = node;

    /// <summary>A port by its number.</summary>
    public static implicit operator PortReference(int port) => new(ScalarNode.Of(port));

    /// <summary>A port by its name.</summary>
    public static implicit operator PortReference(string name) => new(ScalarNode.Of(name));

    /// <summary>A port by itself: its name is used, or its number where it has none.</summary>
    public static implicit operator PortReference(ContainerPort port) => new(port.Document);

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? ScalarNode.Of(0);
}
