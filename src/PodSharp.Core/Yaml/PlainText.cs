using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace PodSharp.Yaml;

/// <summary>
/// Which texts may stand without quotes. A list of what is allowed, not of what is dangerous: whatever some reader might take for a
/// number, a date, a truth value, null or syntax is not on it. The rules are numbered as in docs/canonical-yaml.md.
/// </summary>
internal static class PlainText
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    // P6: made of these alone, and beginning with a digit or a dot, it is a number, a date, a time, an address or a version.
    private const string NumberLike = Digits + "ABCDEFabcdef_,.:+-xXoObBTtZz ";

    // P1 and P3: these need no look at their neighbours.
    private const string Harmless = Letters + Digits + "!\"$%&'()*+,-./;<=>?@[\\]^_{|}~";

    private static readonly bool[] HarmlessTable = TableOf(Harmless);
    private static readonly bool[] NumberLikeTable = TableOf(NumberLike);
#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> HarmlessValues = SearchValues.Create(Harmless);
#endif

    public static bool IsAllowed(ReadOnlySpan<char> text) =>
        text.Length > 0
        && IsAllowedStart(text)
        && HasAllowedCharacters(text)
        && !(text.Length <= 5 && IsWord(text))
        && !LooksLikeNumber(text);

    // P2 and P4.
    private static bool IsAllowedStart(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (IsLetter(first) || IsDigit(first) || first is '_' or '/' or '$' or '(')
            return true;
        if (first == '.')
            return !(text.Length >= 3 && text[1] == '.' && text[2] == '.');
        if (first != '-' || text.Length < 2)
            return false;
        return IsLetter(text[1]) || (text[1] == '-' && text.Length > 2 && (IsLetter(text[2]) || IsDigit(text[2])));
    }

    // P1 and P3.
    private static bool HasAllowedCharacters(ReadOnlySpan<char> text)
    {
        var table = HarmlessTable;
        for (var index = HarmlessStart(text); index < text.Length; index++)
        {
            var character = text[index];
            if (character < table.Length && table[character])
                continue;

            var next = index + 1 < text.Length ? text[index + 1] : ' ';
            var allowed = character == '#' || (character == ':' && next != ' ') || (character == ' ' && next is not (' ' or '#'));
            if (!allowed)
                return false;
        }

        return true;
    }

    // How much of the text is harmless at first sight: worth asking only where the text is long.
    private static int HarmlessStart(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        if (text.Length >= 16)
        {
            var start = text.IndexOfAnyExcept(HarmlessValues);
            return start < 0 ? text.Length : start;
        }
#endif
        return 0;
    }

    // P5; ~, +.inf and -.inf don't get past P2.
    private static bool IsWord(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => EqualsLower(text, "y") || EqualsLower(text, "n"),
        2 => EqualsLower(text, "no") || EqualsLower(text, "on"),
        3 => EqualsLower(text, "yes") || EqualsLower(text, "off"),
        4 => EqualsLower(text, "true") || EqualsLower(text, "null") || EqualsLower(text, ".inf") || EqualsLower(text, ".nan"),
        5 => EqualsLower(text, "false"),
        _ => false,
    };

    // P6 and P7.
    private static bool LooksLikeNumber(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (IsDigit(first) || first == '.')
            return IsNumberLike(text);
        if (first == '_')
            return HasOnlyDigits(text.Slice(1), dots: false);
        if (first == '-')
            text = text.Slice(1);
        if (text[0] is not ('e' or 'E') || text.Length == 1)
            return false;

        text = text.Slice(text[1] is '-' or '+' ? 2 : 1);
        return text.Length > 0 && HasOnlyDigits(text, dots: true);
    }

    private static bool HasOnlyDigits(ReadOnlySpan<char> text, bool dots)
    {
        foreach (var character in text)
        {
            if (!IsDigit(character) && character != '_' && !(dots && character == '.'))
                return false;
        }

        return true;
    }

    private static bool EqualsLower(ReadOnlySpan<char> text, string word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            var character = text[index];
            if ((character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character) != word[index])
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(char character) => (uint)(character - '0') <= 9;

    private static bool IsNumberLike(ReadOnlySpan<char> text)
    {
        var table = NumberLikeTable;
        foreach (var character in text)
        {
            if (character >= table.Length || !table[character])
                return false;
        }

        return true;
    }

    private static bool[] TableOf(string characters)
    {
        var table = new bool[128];
        foreach (var character in characters)
            table[character] = true;
        return table;
    }
}
