using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// A whole number or a text, for the fields that take either: a port by number or name, a count of pods or a percentage
/// (<c>"25%"</c>).
/// </summary>
public readonly struct IntOrString : IEquatable<IntOrString>, INodeSource
{
    private readonly ScalarNode? node;

    private IntOrString(ScalarNode node) => this.node = node;

    /// <summary>A number.</summary>
    public IntOrString(int value)
        : this(ScalarNode.Of(value))
    {
    }

    /// <summary>A text: a port's name or a percentage.</summary>
    public IntOrString(string value)
        : this(ScalarNode.Of(value))
    {
    }

    /// <summary>A number.</summary>
    public static implicit operator IntOrString(int value) => new(value);

    /// <summary>A text: a port's name or a percentage.</summary>
    public static implicit operator IntOrString(string value) => new(value);

    /// <summary>Whether both are the same number or the same text.</summary>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);

    /// <summary>The number or text that a node holds.</summary>
    /// <exception cref="ManifestException">The node is neither.</exception>
    public static IntOrString FromNode(DocumentNode node) =>
        node is ScalarNode { Kind: ScalarKind.String or ScalarKind.Integer } scalar
            ? new IntOrString(scalar)
            : throw new ManifestException($"A whole number or a text is expected, not {node}.", node.Origin);

    /// <summary>The number, where it is one.</summary>
    public bool TryGetInteger(out int value)
    {
        value = 0;
        if (ToNode() is not ScalarNode scalar || !scalar.TryGetInteger(out var number) || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => NodeComparer.Instance.Equals(ToNode(), other.ToNode());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => NodeComparer.Instance.GetHashCode(ToNode());

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? ScalarNode.Of(0);

    /// <summary>The number or the text.</summary>
    public override string ToString() => ((ScalarNode)ToNode()).Text;
}
