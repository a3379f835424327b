using System.Globalization;

namespace PodSharp.Documents;

/// <summary>A place in a text: lines and columns count from 1, the end is exclusive.</summary>
public sealed class TextOrigin(string? file, int line, int column, int endLine, int endColumn) : Origin
{
    /// <summary>The file that was read, or null for a text that has no file.</summary>
    public string? File { get; } = file;

    /// <summary>The line of the first character, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column of the first character, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>The line behind the last character, from 1.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The column behind the last character, from 1.</summary>
    public int EndColumn { get; } = endColumn;

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File ?? "", Line, Column);
}
