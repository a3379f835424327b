using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// The text that is being read: its lines, and the places of its characters. Lines and columns count from 1, in the text as the parser
/// does; a place counts them in the file, of which the text may be a part.
/// </summary>
internal sealed class SourceText(string text, string? file, int firstLine = 1, int firstColumn = 1)
{
    private List<int>? lineStarts;

    public string Text { get; } = text;

    public string? File { get; } = file;

    /// <summary>The line of the file where the text begins.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>The column of the file where the text begins.</summary>
    public int FirstColumn { get; } = firstColumn;

    public int LineCount => LineStarts.Count;

    // Found when first asked for: a text without faults and tabs never does.
    private List<int> LineStarts => lineStarts ??= FindLines(Text);

    /// <summary>The characters of a line, without its end; none for a line that isn't there.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line < 1 || line > LineStarts.Count)
            return default;

        var start = LineStarts[line - 1];
        var end = line < LineStarts.Count ? LineStarts[line] : Text.Length;
        while (end > start && IsBreak(Text[end - 1]))
            end--;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>The place of so many characters.</summary>
    public TextOrigin Place(int line, int column, int length = 1) => Place(line, column, line, column + length);

    /// <summary>The place from one character to behind another.</summary>
    public TextOrigin Place(int line, int column, int endLine, int endColumn) =>
        new(File, line + FirstLine - 1, Shift(line, column), endLine + FirstLine - 1, Shift(endLine, endColumn));

    /// <summary>The place from one character to behind another, or the text's end where the first lies behind it.</summary>
    public TextOrigin PlaceInside(int line, int column, int endLine, int endColumn)
    {
        if (line <= LineCount)
            return Place(line, column, endLine, endColumn);
        return Place(LineCount, Line(LineCount).Length + 1);
    }

    /// <summary>The place of the character at <paramref name="index"/>.</summary>
    public TextOrigin PlaceOf(int index)
    {
        var line = LineStarts.BinarySearch(index);
        line = line >= 0 ? line : ~line - 1;
        return Place(line + 1, index - LineStarts[line] + 1);
    }

    private int Shift(int line, int column) => line == 1 ? column + FirstColumn - 1 : column;

    private static List<int> FindLines(string text)
    {
        List<int> starts = [0];
        for (var index = 0; index < text.Length; index++)
        {
            if (IsBreak(text[index]) && !(text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n'))
                starts.Add(index + 1);
        }

        return starts;
    }

    // The parser's idea of a line's end, so that its lines are ours.
    private static bool IsBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
