using System.Globalization;

namespace PodSharp.Rules.Formats;

/// <summary>
/// An IPv4 or IPv6 address, read as the API server reads it. The platform's reader is not asked: it takes leading zeros, parts of
/// addresses and zones.
/// </summary>
internal readonly struct NetworkAddress
{
    private static readonly AsciiSet HexDigits = AsciiSet.Digits.And("abcdefABCDEF");

    private NetworkAddress(byte[] bytes) => Bytes = bytes;

    /// <summary>Four or sixteen bytes.</summary>
    public byte[] Bytes { get; }

    public bool IsVersion4 => Bytes.Length == 4;

    /// <summary>Whether it is an IPv4 address in the clothes of IPv6 (<c>::ffff:10.0.0.1</c>).</summary>
    public bool IsMapped => !IsVersion4 && Bytes[10] == 255 && Bytes[11] == 255 && Array.FindIndex(Bytes, static part => part != 0) == 10;

    /// <summary>Reads an address; where it is none, <paramref name="cause"/> tells why.</summary>
    public static bool TryParse(string text, out NetworkAddress address, out string? cause)
    {
        var isVersion6 = text.Contains(':');
        var bytes = new byte[isVersion6 ? 16 : 4];
        address = new NetworkAddress(bytes);
        cause = text.Length == 0 ? "it is empty" : isVersion6 ? Version6Cause(text, bytes) : Version4Cause(text, 0, bytes, 0);
        return cause is null;
    }

    /// <summary>The address as it is usually written.</summary>
    public override string ToString() => IsVersion4 || IsMapped
        ? string.Join(".", Bytes.Skip(Bytes.Length - 4).Select(static part => part.ToString(CultureInfo.InvariantCulture)))
        : Version6Text();

    /// <summary>The first address of the network that has this address and this many fixed bits.</summary>
    public NetworkAddress Masked(int bits)
    {
        var masked = new byte[Bytes.Length];
        for (var i = 0; i < masked.Length; i++)
        {
            var kept = Math.Min(8, Math.Max(0, bits - (i * 8)));
            masked[i] = (byte)(Bytes[i] & (0xFF00 >> kept));
        }

        return new NetworkAddress(masked);
    }

    private static string? Version4Cause(string text, int start, byte[] bytes, int offset)
    {
        var parts = text.Substring(start).Split('.');
        if (parts.Length != 4)
            return "an IPv4 address has four numbers, such as 10.9.8.7";

        for (var i = 0; i < 4; i++)
        {
            var part = parts[i];
            if (part.Length == 0)
                return "one of its numbers is missing";
            if (AsciiSet.Digits.IndexOfOther(part) is var other and >= 0)
                return $"{CharacterText.Of(part, other)} is not allowed";
            if (part.Length > 1 && part[0] == '0')
                return $"{part} has a leading zero, which some read as octal";
            if (part.Length > 3 || int.Parse(part, CultureInfo.InvariantCulture) > 255)
                return $"{part} is greater than 255";
            bytes[offset + i] = (byte)int.Parse(part, CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static string? Version6Cause(string text, byte[] bytes)
    {
        var gap = -1;
        var count = 0;
        var position = 0;
        if (text.StartsWith("::", StringComparison.Ordinal))
            (gap, position) = (0, 2);

        while (position < text.Length && count < 16)
        {
            var start = position;
            while (position < text.Length && HexDigits.Contains(text[position]))
                position++;
            if (position < text.Length && text[position] == '.')
                return Version4EndCause(text, start, bytes, ref count, gap) ?? Spread(bytes, count, gap);
            if (GroupCause(text, start, position) is { } cause)
                return cause;

            var group = int.Parse(text.Substring(start, position - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            (bytes[count], bytes[count + 1]) = ((byte)(group >> 8), (byte)group);
            count += 2;
            if (position == text.Length)
                break;
            if (SeparatorCause(text, ref position, ref gap, count) is { } separatorCause)
                return separatorCause;
        }

        return position < text.Length ? "it has more than eight groups" : Spread(bytes, count, gap);
    }

    private static string? GroupCause(string text, int start, int end)
    {
        if (end - start > 4)
            return "a group of it has more than four digits";
        if (end > start)
            return null;
        return text[end] switch
        {
            ':' => $"{CharacterText.At(text, end)} has no digit before it",
            _ => $"{CharacterText.At(text, end)} is not allowed",
        };
    }

    // Steps over the colon after a group, and over a second one, which stands for groups of zeros.
    private static string? SeparatorCause(string text, ref int position, ref int gap, int count)
    {
        if (text[position] == '%')
            return "it has a zone, which is only known on one machine";
        if (text[position] != ':')
            return $"{CharacterText.At(text, position)} is not allowed";
        if (++position == text.Length)
            return "it ends with a single ':'";
        if (text[position] != ':')
            return null;
        if (gap >= 0)
            return "it has \"::\" twice";
        (gap, position) = (count, position + 1);
        return null;
    }

    private static string? Version4EndCause(string text, int start, byte[] bytes, ref int count, int gap)
    {
        if (count > 12 || (gap < 0 && count != 12))
            return "the IPv4 address in it doesn't take the place of the last two groups";
        count += 4;
        return Version4Cause(text, start, bytes, count - 4);
    }

    // Moves what follows the gap to the end.
    private static string? Spread(byte[] bytes, int count, int gap)
    {
        if (gap < 0)
            return count == 16 ? null : "it has fewer than eight groups, and no \"::\"";
        if (count == 16)
            return "\"::\" stands for no group in it";
        Array.Copy(bytes, gap, bytes, 16 - (count - gap), count - gap);
        Array.Clear(bytes, gap, 16 - count);
        return null;
    }

    private string Version6Text()
    {
        var bytes = Bytes;
        var groups = Enumerable.Range(0, 8).Select(i => (bytes[i * 2] << 8) | bytes[(i * 2) + 1]).ToArray();
        var (start, length) = LongestZeros(groups);
        if (length < 2)
            return Hex(groups);
        return Hex(groups.Take(start)) + "::" + Hex(groups.Skip(start + length));
    }

    private static (int Start, int Length) LongestZeros(int[] groups)
    {
        var longest = (Start: 0, Length: 0);
        for (var start = 0; start < groups.Length; start++)
        {
            var length = groups.Skip(start).TakeWhile(static group => group == 0).Count();
            if (length > longest.Length)
                longest = (start, length);
        }

        return longest;
    }

    private static string Hex(IEnumerable<int> groups) =>
        string.Join(":", groups.Select(static group => group.ToString("x", CultureInfo.InvariantCulture)));
}
