using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// An amount of a resource in Kubernetes' spelling: <c>500m</c> of CPU, <c>512Mi</c> of memory. It is printed as it was written and
/// compared as a number: <c>0.5</c> equals <c>500m</c>.
/// </summary>
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, INodeSource
{
    private readonly ScalarNode? node;

    private Quantity(ScalarNode node) => this.node = node;

    /// <summary>An amount by its spelling, such as <c>"512Mi"</c>; whether Kubernetes can read it is judged with the manifest.</summary>
    public Quantity(string text)
        : this(ScalarNode.Of(text))
    {
    }

    /// <summary>A whole amount without a suffix: CPU cores, bytes, counts.</summary>
    public Quantity(long value)
        : this(ScalarNode.Of(value))
    {
    }

    /// <summary>An amount without a suffix: CPU cores.</summary>
    public Quantity(double value)
        : this(ScalarNode.Of(value))
    {
    }

    /// <summary>An amount by its spelling.</summary>
    public static implicit operator Quantity(string text) => new(text);

    /// <summary>A whole amount without a suffix.</summary>
    public static implicit operator Quantity(int value) => new((long)value);

    /// <summary>A whole amount without a suffix.</summary>
    public static implicit operator Quantity(long value) => new(value);

    /// <summary>An amount without a suffix.</summary>
    public static implicit operator Quantity(double value) => new(value);

    /// <summary>Whether both are the same number; spellings that are no quantity are compared as text.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater or the same.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The quantity that a node spells: a text or a number.</summary>
    /// <exception cref="ManifestException">The node is neither.</exception>
    public static Quantity FromNode(DocumentNode node) =>
        node is ScalarNode { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float } scalar
            ? new Quantity(scalar)
            : throw new ManifestException($"A quantity is a text or a number, not {node}.", node.Origin);

    /// <inheritdoc/>
    public bool Equals(Quantity other) =>
        QuantityNumber.TryParse(ToString(), out var left) && QuantityNumber.TryParse(other.ToString(), out var right)
            ? QuantityNumber.Compare(left, right) == 0
            : string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        QuantityNumber.TryParse(ToString(), out var number) ? number.GetHashCode() : StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Compares the numbers.</summary>
    /// <exception cref="FormatException">One of the spellings is no quantity.</exception>
    public int CompareTo(Quantity other) => QuantityNumber.Compare(Number(), other.Number());

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? ScalarNode.Of(0);

    /// <summary>The spelling.</summary>
    public override string ToString() => node?.Text ?? "0";

    private QuantityNumber Number() => QuantityNumber.TryParse(ToString(), out var number)
        ? number
        : throw new FormatException($"\"{this}\" is not a quantity: a number with an optional suffix such as m, k, M, G, Ki, Mi or Gi.");
}
