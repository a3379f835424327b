using System.Text;
using PodSharp.Documents;

namespace PodSharp;

/// <summary>Bytes that a manifest carries as base64: a secret's data, binary data of a config map.</summary>
public readonly struct Base64Data : IEquatable<Base64Data>, INodeSource
{
    private readonly ScalarNode? node;

    private Base64Data(ScalarNode node) => this.node = node;

    /// <summary>These bytes.</summary>
    public static implicit operator Base64Data(byte[] bytes) => FromBytes(bytes);

    /// <summary>Whether both are the same bytes.</summary>
    public static bool operator ==(Base64Data left, Base64Data right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(Base64Data left, Base64Data right) => !left.Equals(right);

    /// <summary>These bytes.</summary>
    public static Base64Data FromBytes(byte[] bytes) => FromBase64(Convert.ToBase64String(bytes));

    /// <summary>The UTF-8 bytes of a text, without a byte order mark.</summary>
    public static Base64Data FromText(string text) => FromBytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes that are base64 already; whether they are is judged with the manifest.</summary>
    public static Base64Data FromBase64(string base64) => new(ScalarNode.Of(base64));

    /// <summary>The bytes that a node holds as base64 text.</summary>
    /// <exception cref="ManifestException">The node is not a text.</exception>
    public static Base64Data FromNode(DocumentNode node) => node is ScalarNode { Kind: ScalarKind.String } scalar
        ? new Base64Data(scalar)
        : throw new ManifestException($"Base64 text is expected, not {node}.", node.Origin);

    /// <summary>The bytes.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public byte[] ToBytes() => Convert.FromBase64String(ToString());

    /// <inheritdoc/>
    public bool Equals(Base64Data other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64Data other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? ScalarNode.Of("");

    /// <summary>The base64 text.</summary>
    public override string ToString() => node?.Text ?? "";
}
