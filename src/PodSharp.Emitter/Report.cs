using System.Globalization;
using PodSharp.Manifests;

namespace PodSharp.Emission;

/// <summary>
/// What the emitter tells the build task, line by line into a file: the console belongs to the author's code, and a file keeps its lines
/// however the process ends.
/// </summary>
internal sealed class Report : IDisposable
{
    private readonly Microsoft.Win32.SafeHandles.SafeFileHandle handle;
    private long length;

    /// <summary>Begins a report.</summary>
    public Report(string path) => handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);

    /// <summary>Whether a finding was reported that fails the build.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>A member is about to be evaluated.</summary>
    public void Begin(ManifestMember member) => Write(ReportLines.Begin, member.DeclaringType, member.Name, member.ToString());

    /// <summary>A finding.</summary>
    public void Finding(string severity, string id, SourceLocation? location, string message, string detail)
    {
        HasErrors |= severity == ReportLines.Error;
        Write(FindingLine(severity, id, location, message, detail));
    }

    /// <summary>The line of a finding.</summary>
    public static string FindingLine(string severity, string id, SourceLocation? location, string message, string detail) => TabbedLine.Of(
        ReportLines.Finding,
        severity,
        id,
        location?.File ?? "",
        Text(location?.Line),
        Text(location?.Column),
        Text(location?.EndLine),
        Text(location?.EndColumn),
        message,
        detail);

    /// <summary>The set was written.</summary>
    public void Written(OutputCounts counts, string kubernetesVersion) =>
        Write(ReportLines.Written, Text(counts.Files), Text(counts.Changed), Text(counts.Removed), kubernetesVersion);

    /// <summary>Everything was done that had to be.</summary>
    public void Done() => Write(ReportLines.Done);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    private static string Text(int? number) => (number ?? 0).ToString(CultureInfo.InvariantCulture);

    private void Write(params string[] fields) => Write(TabbedLine.Of(fields));

    private void Write(string line)
    {
        var bytes = Books.Encoding.GetBytes(line + "\n");
        lock (handle)
        {
            RandomAccess.Write(handle, bytes, length);
            length += bytes.Length;
        }
    }
}
