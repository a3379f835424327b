namespace PodSharp.Documents;

/// <summary>
/// A node of an immutable document: a <see cref="MappingNode"/>, a <see cref="SequenceNode"/>, a <see cref="ScalarNode"/> or an
/// <see cref="UnknownNode"/>. Nothing in it knows about Kubernetes.
/// </summary>
public abstract class DocumentNode
{
    private protected DocumentNode(Origin? origin) => Origin = origin;

    /// <summary>Where the node came from, if anybody said.</summary>
    public Origin? Origin { get; }

    /// <summary>The same node, said to come from <paramref name="origin"/>.</summary>
    public abstract DocumentNode WithOrigin(Origin? origin);

    /// <summary>The node as flow-style text for messages and debuggers; files are written by the canonical writer.</summary>
    public sealed override string ToString() => DocumentText.Of(this);
}
