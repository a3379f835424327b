namespace PodSharp.Yaml;

/// <summary>Which texts may stand as a literal block. The rules are numbered as in docs/canonical-yaml.md.</summary>
internal static class LiteralText
{
    public static bool IsAllowed(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        if (end < 0 || !IsAllowedFirstLine(text.Slice(0, end)) || !IsAllowedEnd(text))
            return false;

        var rest = text;
        while (end >= 0)
        {
            if (!IsAllowedLine(rest.Slice(0, end)))
                return false;
            rest = rest.Slice(end + 1);
            end = rest.IndexOf('\n');
        }

        return IsAllowedLine(rest);
    }

    // B1: one line feed at the end, or none.
    private static bool IsAllowedEnd(ReadOnlySpan<char> text) => text[text.Length - 1] != '\n' || text[text.Length - 2] != '\n';

    // B2: otherwise the block would need an indentation indicator.
    private static bool IsAllowedFirstLine(ReadOnlySpan<char> line) => line.Length > 0 && line[0] is not (' ' or '\t');

    // B3 and B4.
    private static bool IsAllowedLine(ReadOnlySpan<char> line)
    {
        if (line.Length == 0)
            return true;
        if (line[0] == '\t' || line[line.Length - 1] is ' ' or '\t')
            return false;

        for (var index = FirstSuspect(line); index < line.Length; index++)
        {
            var character = line[index];
            if (character == '"' || character == '\\' || character == '\t' || !EscapedText.NeedsEscape(character))
                continue;
            if (!EscapedText.IsPair(line, index))
                return false;
            index++;
        }

        return true;
    }

#if NET8_0_OR_GREATER
    private static int FirstSuspect(ReadOnlySpan<char> line)
    {
        var suspect = line.IndexOfAnyExceptInRange(' ', '~');
        return suspect < 0 ? line.Length : suspect;
    }
#else
    private static int FirstSuspect(ReadOnlySpan<char> line) => 0;
#endif
}
