using System.Runtime.CompilerServices;

namespace PodSharp.Yaml;

/// <summary>
/// What stands between double quotes. Everything that a reader could change, an editor could hide or a terminal could turn round is
/// escaped; every other character, those beyond the basic plane too, stands as itself.
/// </summary>
internal static class EscapedText
{
    /// <summary>The most bytes that one UTF-16 unit becomes: a backslash, u and four digits.</summary>
    public const int MostBytes = 6;

    private const string HexadecimalDigits = "0123456789ABCDEF";

    /// <summary>
    /// Whether the character can't stand as itself; for surrogates it depends on the neighbour, see <see cref="IsPair"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NeedsEscape(char character) =>
        character < 0x7F ? character < ' ' || character is '"' or '\\' : NeedsEscapeBeyondAscii(character);

    /// <summary>Whether a high surrogate stands here and a low one behind it.</summary>
    public static bool IsPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(text[index + 1]);

    /// <summary>Writes the escape of a character and returns its length.</summary>
    public static int Write(Span<byte> output, char character)
    {
        output[0] = (byte)'\\';
        var letter = Letter(character);
        if (letter != 0)
        {
            output[1] = letter;
            return 2;
        }

        var digits = character < 0x100 ? 2 : 4;
        output[1] = character < 0x100 ? (byte)'x' : (byte)'u';
        for (var digit = 0; digit < digits; digit++)
            output[2 + digit] = (byte)HexadecimalDigits[(character >> (4 * (digits - 1 - digit))) & 0xF];
        return 2 + digits;
    }

    private static bool NeedsEscapeBeyondAscii(char character) => character switch
    {
        <= '\u00A0' => true, // DEL, C1, no-break space
        '\u061C' or '\u180E' => true, // Arabic letter mark, Mongolian vowel separator
        >= '\u200B' and <= '\u200F' => true, // zero-width, bidirectional marks
        >= '\u2028' and <= '\u202E' => true, // separators, bidirectional embeddings
        >= '\u2060' and <= '\u206F' => true, // invisible operators, bidirectional isolates
        >= '\uD800' and <= '\uF8FF' => true, // surrogates, private use
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    private static byte Letter(char character) => character switch
    {
        '\0' => (byte)'0',
        '\a' => (byte)'a',
        '\b' => (byte)'b',
        '\t' => (byte)'t',
        '\n' => (byte)'n',
        '\v' => (byte)'v',
        '\f' => (byte)'f',
        '\r' => (byte)'r',
        '\u001B' => (byte)'e',
        '"' => (byte)'"',
        '\\' => (byte)'\\',
        '\u0085' => (byte)'N',
        '\u00A0' => (byte)'_',
        '\u2028' => (byte)'L',
        '\u2029' => (byte)'P',
        _ => 0,
    };
}
