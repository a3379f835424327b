using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PodSharp.Build;

/// <summary>Brings findings of the emitter into the build's log, each at its place and with the page that explains it.</summary>
internal sealed class FindingLog(TaskLoggingHelper log, string projectPath, string? helpPages)
{
    /// <summary>Logs an error or a warning.</summary>
    public void Add(EmitterFinding finding)
    {
        var file = finding.File.Length > 0 ? finding.File : projectPath;
        var keyword = "PodSharp." + finding.Id;
        var link = string.IsNullOrEmpty(helpPages) ? null : helpPages + Page(finding.Id);
        if (finding.IsError)
            log.LogError(null, finding.Id, keyword, link, file, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, finding.Message);
        else
            log.LogWarning(null, finding.Id, keyword, link, file, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, finding.Message);
        if (finding.Detail.Length > 0)
            log.LogMessage(MessageImportance.High, "{0}", finding.Detail);
    }

    // What is said of a manifest has a page of its own, what is said of emission a place on one page.
    private static string Page(string id) =>
        id.StartsWith("POD9", StringComparison.Ordinal) ? "emission.md#" + id.ToLowerInvariant() : "rules/" + id + ".md";
}
