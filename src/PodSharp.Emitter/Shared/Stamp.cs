using System.Globalization;
using System.Text;

namespace PodSharp.Emission;

/// <summary>
/// What the files were written from, so that a build in which nothing changed doesn't evaluate anything: the inputs, when each file was
/// last written, the files that the manifests themselves have read, and the warnings to repeat.
/// </summary>
internal sealed class Stamp(
    IReadOnlyList<string> inputs,
    IReadOnlyDictionary<string, string> times,
    IReadOnlyDictionary<string, string> reads,
    IReadOnlyList<string> findings)
{
    /// <summary>Everything that decides what is written, a line each.</summary>
    public IReadOnlyList<string> Inputs { get; } = inputs;

    /// <summary>The time at which each file was last written (UTC ticks), by its path inside the output folder.</summary>
    public IReadOnlyDictionary<string, string> Times { get; } = times;

    /// <summary>What the manifests have read, by its path: the hash of a file's content or of a folder's list of files.</summary>
    public IReadOnlyDictionary<string, string> Reads { get; } = reads;

    /// <summary>The warnings of that time, as lines of the report.</summary>
    public IReadOnlyList<string> Findings { get; } = findings;

    /// <summary>Reads a stamp; null where there is none.</summary>
    public static Stamp? Read(string path)
    {
        if (Books.ReadLines(path) is not { } lines)
            return null;

        var inputs = new List<string>();
        var findings = new List<string>();
        var times = new Dictionary<string, string>(StringComparer.Ordinal);
        var reads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var fields = TabbedLine.Parse(line);
            if (fields[0] == "input" && fields.Length == 2)
                inputs.Add(fields[1]);
            else if (fields[0] == "time" && fields.Length == 3)
                times[fields[2]] = fields[1];
            else if (fields[0] == "read" && fields.Length == 3)
                reads[fields[2]] = fields[1];
            else
                findings.Add(line);
        }

        return new Stamp(inputs, times, reads, findings);
    }

    /// <summary>When a file was last written, as stamps say it.</summary>
    public static string TimeOf(string path) => File.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The stamp's text.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var input in Inputs)
            text.Append(TabbedLine.Of("input", input)).Append('\n');
        foreach (var time in Times)
            text.Append(TabbedLine.Of("time", time.Value, time.Key)).Append('\n');
        foreach (var read in Reads.OrderBy(static read => read.Key, StringComparer.Ordinal))
            text.Append(TabbedLine.Of("read", read.Value, read.Key)).Append('\n');
        foreach (var finding in Findings)
            text.Append(finding).Append('\n');
        return text.ToString();
    }
}
