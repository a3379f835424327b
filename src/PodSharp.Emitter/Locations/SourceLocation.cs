namespace PodSharp.Emission;

/// <summary>A place in a source file; lines and columns count from 1, and 0 is unknown.</summary>
internal sealed class SourceLocation(string file, int line, int column, int endLine = 0, int endColumn = 0)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The line.</summary>
    public int Line { get; } = line;

    /// <summary>The column.</summary>
    public int Column { get; } = column;

    /// <summary>The line of the end.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The column behind the end.</summary>
    public int EndColumn { get; } = endColumn;
}
