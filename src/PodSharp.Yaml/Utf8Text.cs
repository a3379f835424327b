using System.Text;

namespace PodSharp.Yaml;

/// <summary>Bytes to text: UTF-8 with or without its mark, and nothing else.</summary>
internal static class Utf8Text
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string? file)
    {
        if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
            throw new YamlReadException("the file is UTF-16; save it as UTF-8", new SourceText("", file).Place(1, 1));

        try
        {
            return Strict.GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException exception)
        {
            // What was valid up to here has its last character's place; behind it is the fault.
            var valid = Strict.GetString(bytes.Slice(0, ValidLength(bytes)).ToArray());
            var place = new SourceText(valid, file).PlaceOf(valid.Length);
            throw new YamlReadException("a byte that is no UTF-8; save the file as UTF-8", place, exception);
        }
    }

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
