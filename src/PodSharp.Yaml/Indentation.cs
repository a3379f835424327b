using YamlDotNet.Core.Events;

namespace PodSharp.Yaml;

/// <summary>
/// Finds tabs where YAML takes only spaces. The parser lets some of them pass that kubectl's does not, and says of the others less than
/// a person needs.
/// </summary>
internal sealed class Indentation(SourceText source)
{
    private readonly bool hasTab = source.Text.IndexOf('\t') >= 0;
    private const string Reason = "a tab in the indentation; YAML takes only spaces";

    private int lastLine;
    private bool lastIsPlain;

    /// <summary>
    /// Looks before the next event, which must not stand between brackets, in a container that begins at this column.
    /// </summary>
    public void CheckBefore(ParsingEvent parsed, int column)
    {
        if (!hasTab || parsed is MappingEnd or SequenceEnd or DocumentStart or DocumentEnd or StreamStart)
            return;

        var line = (int)parsed.Start.Line;
        CheckLines(lastLine + 1, line - 1, lastIsPlain ? column : int.MaxValue);
        var before = source.Line(line);
        before = before.Slice(0, Math.Min((int)parsed.Start.Column - 1, before.Length));
        if (before.IndexOf('\t') is var tab and >= 0 && IsIndentation(before))
            throw Fault(line, tab);
    }

    /// <summary>Remembers where an event ended.</summary>
    public void Pass(ParsingEvent parsed, bool isInFlow, bool isKey)
    {
        // The end of a block is only noticed at the next event.
        if (isInFlow || parsed is not (MappingEnd or SequenceEnd or DocumentStart or DocumentEnd))
        {
            lastLine = Math.Max(lastLine, (int)parsed.End.Line);
            lastIsPlain = !isKey && parsed is Scalar { Style: YamlDotNet.Core.ScalarStyle.Plain };
        }
    }

    /// <summary>Looks for a tab from the last event to this line, where the parser has given up.</summary>
    public void CheckUpTo(int line)
    {
        if (!hasTab)
            return;

        var last = Math.Min(Math.Max(line, lastLine + 1), source.LineCount);
        CheckLines(Math.Max(lastLine, 1), last, int.MaxValue);
    }

    // Behind a plain scalar, which could go on, only the columns before its own are indentation.
    private void CheckLines(int first, int last, int column)
    {
        for (var line = first; line <= last; line++)
        {
            var text = source.Line(line);
            var start = 0;
            while (start < text.Length && text[start] == ' ')
                start++;
            if (start < text.Length && text[start] == '\t' && start < column)
                throw Fault(line, start);
        }
    }

    // Dashes and question marks indent what follows them.
    private static bool IsIndentation(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '-' or '?'))
                return false;
        }

        return true;
    }

    private YamlReadException Fault(int line, int index) => new(Reason, source.Place(line, index + 1));
}
