using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// A reference to an object of the kind <typeparamref name="T"/>: the object itself, so that the reference can't dangle, or its name
/// where it is made elsewhere.
/// </summary>
/// <typeparam name="T">The kind that is referred to.</typeparam>
public readonly struct NameOf<T> : INodeSource
    where T : KubernetesObject
{
    private readonly DocumentNode? node;

    private NameOf(DocumentNode node) => this.node = node;

    /// <summary>An object by its name.</summary>
    public static implicit operator NameOf<T>(string name) => new(ScalarNode.Of(name));

    /// <summary>An object by itself.</summary>
    public static implicit operator NameOf<T>(T value) => new(value.Document);

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? ScalarNode.Of("");
}
