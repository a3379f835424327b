using System.Globalization;

namespace PodSharp.Yaml;

/// <summary>Finds characters that no YAML may hold: the parser lets them pass, kubectl's does not.</summary>
internal static class Characters
{
    /// <summary>Refuses a text that holds one.</summary>
    public static void Check(SourceText source)
    {
        var text = source.Text;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is (>= ' ' and <= '~') or '\n' or '\r' or '\t' || IsAllowedBeyondAscii(character))
                continue;
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else
                throw Fault(source, index);
        }
    }

    private static bool IsAllowedBeyondAscii(char character) =>
        character is '\u0085' or (>= '\u00A0' and < '\uD800') or (>= '\uE000' and <= '\uFFFD');

    private static YamlReadException Fault(SourceText source, int index)
    {
        var code = ((int)source.Text[index]).ToString("X4", CultureInfo.InvariantCulture);
        var reason = char.IsSurrogate(source.Text[index])
            ? $"half of a surrogate pair (U+{code}), which is no character; remove it"
            : $"the control character U+{code}; remove it, or write it as \\u{code} in double quotes";
        return new YamlReadException(reason, source.PlaceOf(index));
    }
}
