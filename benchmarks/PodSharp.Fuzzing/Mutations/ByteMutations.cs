namespace PodSharp.Fuzzing.Mutations;

/// <summary>Changes of bytes that know nothing of YAML: what a bad disk, an editor or a wrong encoding does.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Interesting =
    [
        [0], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        .. new[] { "\uFEFF", "\r", "\r\n", "\t", "\v", "\f", "\b", "\u007F", "\u0085", "\u00A0", "\u2028", "\u2029", "\uFFFF", "\uFFFD", "ü", "e\u0301", "😀" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>One change.</summary>
    /// <param name="bytes">What is changed.</param>
    /// <param name="other">Another text, of which a part may be taken.</param>
    /// <param name="random">What decides.</param>
    public static byte[] Apply(byte[] bytes, byte[] other, Random random)
    {
        var (start, end) = Range(bytes, random);
        return random.Next(8) switch
        {
            0 when bytes.Length > 0 => Flip(bytes, random),
            1 => [.. bytes[..start], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[start..]],
            3 => [.. bytes[..start], (byte)random.Next(256), .. bytes[start..]],
            4 => [.. bytes[..start], .. Part(other, random), .. bytes[end..]],
            5 => [.. bytes[..start], .. other[Math.Min(start, other.Length)..]],
            6 => bytes[..start],
            _ => [.. bytes[..start], .. Interesting[random.Next(Interesting.Length)], .. bytes[start..]],
        };
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] Part(byte[] bytes, Random random)
    {
        var (start, end) = Range(bytes, random);
        return bytes[start..end];
    }

    private static (int Start, int End) Range(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, Math.Min(bytes.Length, start + random.Next(1, 1 << random.Next(1, 10))));
    }
}
