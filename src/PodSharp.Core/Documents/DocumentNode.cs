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

    /// <summary>A text as a node.</summary>
    public static implicit operator DocumentNode(string text) => ScalarNode.Of(text);

    /// <summary>A truth value as a node.</summary>
    public static implicit operator DocumentNode(bool value) => ScalarNode.Of(value);

    /// <summary>A whole number as a node.</summary>
    public static implicit operator DocumentNode(long number) => ScalarNode.Of(number);

    /// <summary>A number as a node.</summary>
    public static implicit operator DocumentNode(double number) => ScalarNode.Of(number);

    /// <summary>The same node, said to come from <paramref name="origin"/>.</summary>
    public abstract DocumentNode WithOrigin(Origin? origin);

    /// <summary>The node as flow-style text for messages and debuggers; files are written by the canonical writer.</summary>
    public sealed override string ToString() => DocumentText.Of(this);
}
