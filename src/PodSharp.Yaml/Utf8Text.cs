using System.Text;

namespace PodSharp.Yaml;

/// <summary>Bytes to text: UTF-8 with or without its mark, and nothing else.</summary>
internal static class Utf8Text
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The mark with which UTF-8 may begin.</summary>
    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of these bytes, which begin at this place of the file; a mark at its beginning is left out.</summary>
    /// <exception cref="YamlReadException">The bytes are no UTF-8.</exception>
    public static SourceText Decode(ArraySegment<byte> bytes, string? file, int firstLine = 1, int firstColumn = 1)
    {
        if (IsUtf16(bytes))
            throw new YamlReadException("the file is UTF-16; save it as UTF-8", new SourceText("", file).Place(1, 1));

        if (bytes.AsSpan().StartsWith(Mark))
            bytes = new ArraySegment<byte>(bytes.Array!, bytes.Offset + Mark.Length, bytes.Count - Mark.Length);
        try
        {
            return new SourceText(Strict.GetString(bytes.Array!, bytes.Offset, bytes.Count), file, firstLine, firstColumn);
        }
        catch (DecoderFallbackException exception)
        {
            // What was valid up to here has its last character's place; behind it is the fault.
            var valid = new SourceText(Strict.GetString(bytes.Array!, bytes.Offset, ValidLength(bytes)), file, firstLine, firstColumn);
            throw new YamlReadException("a byte that is no UTF-8; save the file as UTF-8", valid.PlaceOf(valid.Text.Length), exception);
        }
    }

    /// <summary>The text of these bytes for showing it, with U+FFFD for what is no UTF-8.</summary>
    public static string DecodeLeniently(ArraySegment<byte> bytes) => Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count);

    /// <summary>Whether the bytes begin with the mark of UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            var length = CharacterLength(bytes.Slice(position));
            if (length == 0)
                break;
            position += length;
        }

        return position;
    }

    // The bytes of the character that stands first, or 0 where none does: the ranges exclude overlong forms and surrogates.
    private static int CharacterLength(ReadOnlySpan<byte> bytes)
    {
        var (length, least, most) = bytes[0] switch
        {
            <= 0x7F => (1, 0, 0),
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length > bytes.Length || (length > 1 && (bytes[1] < least || bytes[1] > most)))
            return 0;

        for (var index = 2; index < length; index++)
        {
            if ((bytes[index] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }
}
