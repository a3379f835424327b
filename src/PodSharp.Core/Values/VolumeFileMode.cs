using System.Globalization;
using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// Unix permission bits of files in a volume. There is no conversion from a number on purpose: C# has no octal literals, and
/// <c>0644</c> would silently mean 644. In YAML it is printed as the decimal number that Kubernetes stores (0644 is 420).
/// </summary>
public readonly record struct VolumeFileMode : INodeSource
{
    private const int AllBits = 0x1FF;

    private VolumeFileMode(int bits) => Bits = bits;

    /// <summary>The permission bits as a number.</summary>
    public int Bits { get; }

    /// <summary>A mode by its octal digits, such as <c>"0644"</c>.</summary>
    public static implicit operator VolumeFileMode(string octal) => Octal(octal);

#if NET8_0_OR_GREATER
    /// <summary>A mode by its flags.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are other flags than the nine permission bits.</exception>
    public static implicit operator VolumeFileMode(UnixFileMode mode) => FromBits((int)mode);

#endif
    /// <summary>A mode by its octal digits, such as <c>"0644"</c> or <c>"644"</c>.</summary>
    /// <exception cref="FormatException">The text is not an octal number from 0 to 0777.</exception>
    public static VolumeFileMode Octal(string digits)
    {
        var bits = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || bits > AllBits)
                throw NotOctal(digits);
            bits = (bits * 8) + (digit - '0');
        }

        return digits.Length == 0 || bits > AllBits ? throw NotOctal(digits) : new VolumeFileMode(bits);
    }

    /// <summary>A mode by its bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has other bits than the nine permission bits.</exception>
    public static VolumeFileMode FromBits(int bits) => bits is >= 0 and <= AllBits
        ? new VolumeFileMode(bits)
        : throw new ArgumentOutOfRangeException(nameof(bits), bits, "A file mode has nine bits, 0 to 0777 in octal (511 in decimal).");

    /// <summary>The mode that a node holds, as Kubernetes stores it: a decimal number.</summary>
    /// <exception cref="ManifestException">The node is not a number of nine bits.</exception>
    public static VolumeFileMode FromNode(DocumentNode node) =>
        node is ScalarNode scalar && scalar.TryGetInteger(out var bits) && bits is >= 0 and <= AllBits
            ? new VolumeFileMode((int)bits)
            : throw new ManifestException($"A file mode is a number from 0 to 511 (0777 in octal), not {node}.", node.Origin);

    /// <inheritdoc/>
    public DocumentNode ToNode() => ScalarNode.Of(Bits);

    /// <summary>The octal digits, such as <c>0644</c>.</summary>
    public override string ToString() => "0" + Convert.ToString(Bits, 8).PadLeft(3, '0').ToString(CultureInfo.InvariantCulture);

    private static FormatException NotOctal(string digits) =>
        new($"\"{digits}\" is not a file mode: octal digits from \"0\" to \"0777\" are expected, such as \"0644\".");
}
