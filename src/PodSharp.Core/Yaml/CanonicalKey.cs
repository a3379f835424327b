namespace PodSharp.Yaml;

/// <summary>Keys: plain or double-quoted, never a block, and with their colon and a blank.</summary>
internal static class CanonicalKey
{
    // Readers take a key for one only when its colon comes within so many characters.
    private const int MaximumLength = 1024;

    /// <summary>Whether a reader will still find the colon behind the key.</summary>
    public static bool IsShortEnough(string key)
    {
        if (key.Length <= MaximumLength / EscapedText.MostBytes)
            return true;

        var length = ScalarStyles.OfKey(key.AsSpan()) == ScalarStyle.Plain ? 0 : 2;
        Span<byte> escape = stackalloc byte[EscapedText.MostBytes];
        foreach (var character in key)
        {
            var escaped = !char.IsSurrogate(character) && EscapedText.NeedsEscape(character);
            length += escaped ? EscapedText.Write(escape, character) : 1;
        }

        return length <= MaximumLength;
    }

    /// <summary>Writes the key, its colon and a blank; false where a surrogate stands alone.</summary>
    public static bool TryWrite(ref Utf8Output output, string key)
    {
        var text = key.AsSpan();
        if (ScalarStyles.OfKey(text) == ScalarStyle.Plain)
            output.WriteAscii(text);
        else if (!output.TryWriteQuoted(text))
            return false;

        output.Write(": "u8);
        return true;
    }

    /// <summary>The bytes of a key that is a field's name, with its colon and a blank.</summary>
    public static byte[] Encode(string key)
    {
        using var buffer = new PooledBuffer();
        var output = new Utf8Output(buffer);
        if (!TryWrite(ref output, key))
            throw new ArgumentException("A surrogate stands alone in the name.", nameof(key));
        output.Flush();
        return buffer.Bytes.AsSpan(0, buffer.Count).ToArray();
    }
}
