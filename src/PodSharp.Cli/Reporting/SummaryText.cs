using System.Globalization;
using PodSharp.Cli.Checking;
using PodSharp.Rules;

namespace PodSharp.Cli.Reporting;

/// <summary>The counts of a check in one sentence.</summary>
internal static class SummaryText
{
    /// <summary>The sentence: <c>3 findings (1 error, 2 warnings) in 2 of 40 files, 56 objects</c>.</summary>
    public static string Of(CheckSummary summary)
    {
        var known = summary.Known == 0 ? "" : $"; {Count(summary.Known, "more is", "more are")} known from the baseline";
        var unreadable = summary.Unreadable == 0 ? "" : $"; {Count(summary.Unreadable, "file", "files")} could not be read";
        var all = $"{Count(summary.Files, "file", "files")}, {Count(summary.Objects, "object", "objects")}";
        if (summary.Findings == 0)
            return $"No findings in {all}{known}{unreadable}";

        var severities = new List<string>();
        if (summary.Of(Severity.Error) > 0)
            severities.Add(Count(summary.Of(Severity.Error), "error", "errors"));
        if (summary.Of(Severity.Warning) > 0)
            severities.Add(Count(summary.Of(Severity.Warning), "warning", "warnings"));
        if (summary.Of(Severity.Info) > 0)
            severities.Add(Count(summary.Of(Severity.Info), "info", "infos"));
        var findings = Count(summary.Findings, "finding", "findings");
        var files = summary.Files == 1 ? "" : summary.FilesWithFindings.ToString("N0", CultureInfo.InvariantCulture) + " of ";
        return $"{findings} ({string.Join(", ", severities)}) in {files}{all}{known}{unreadable}";
    }

    private static string Count(int number, string one, string several) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? one : several);
}
