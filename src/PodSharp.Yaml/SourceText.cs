using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>The text that is being read: its lines, and the places of its characters. Lines and columns count from 1.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string text, string? file)
    {
        Text = text;
        File = file;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsBreak(text[index]) && !(text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n'))
                lineStarts.Add(index + 1);
        }
    }

    public string Text { get; }

    public string? File { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>The characters of a line, without its end; none for a line that isn't there.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line < 1 || line > lineStarts.Count)
            return default;

        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        while (end > start && IsBreak(Text[end - 1]))
            end--;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>The place of so many characters.</summary>
    public TextOrigin Place(int line, int column, int length = 1) => new(File, line, column, line, column + length);

    /// <summary>The place of the character at <paramref name="index"/>.</summary>
    public TextOrigin PlaceOf(int index)
    {
        var line = lineStarts.BinarySearch(index);
        line = line >= 0 ? line : ~line - 1;
        return Place(line + 1, index - lineStarts[line] + 1);
    }

    // The parser's idea of a line's end, so that its lines are ours.
    private static bool IsBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
