using System.Globalization;
using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>A finding of the emitter's report.</summary>
internal sealed class EmitterFinding(bool isError, string id, string message)
{
    /// <summary>Whether it fails the build.</summary>
    public bool IsError { get; } = isError;

    /// <summary>Its id.</summary>
    public string Id { get; } = id;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>The source file, empty where it isn't known.</summary>
    public string File { get; private set; } = "";

    /// <summary>The line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; private set; }

    /// <summary>The line of the end.</summary>
    public int EndLine { get; private set; }

    /// <summary>The column of the end.</summary>
    public int EndColumn { get; private set; }

    /// <summary>What helps to find the cause: a stack trace, or what the process printed last.</summary>
    public string Detail { get; set; } = "";

    /// <summary>The finding of a report's line, or null where the line is something else.</summary>
    public static EmitterFinding? Parse(string[] fields)
    {
        if (fields.Length != 10 || fields[0] != ReportLines.Finding)
            return null;
        return new EmitterFinding(fields[1] == ReportLines.Error, fields[2], fields[8])
        {
            File = fields[3],
            Line = Number(fields[4]),
            Column = Number(fields[5]),
            EndLine = Number(fields[6]),
            EndColumn = Number(fields[7]),
            Detail = fields[9],
        };
    }

    /// <summary>Takes the place of another finding.</summary>
    public void PlaceLike(EmitterFinding other) =>
        (File, Line, Column, EndLine, EndColumn) = (other.File, other.Line, other.Column, other.EndLine, other.EndColumn);

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
