using PodSharp.Cli.Checking;
using PodSharp.Rules;

namespace PodSharp.Cli.Reporting;

/// <summary>Commands by which a workflow of GitHub annotates files: <c>::error file=web.yaml,line=3,col=5,title=POD1003::…</c>.</summary>
internal sealed class GitHubReporter : ICheckReporter
{
    public ReadOnlySpan<byte> BetweenFiles => default;

    public void Begin(ReportBuffer output)
    {
    }

    public void Write(CheckedObject part, ReportBuffer output)
    {
        foreach (var finding in part.Findings)
        {
            var place = finding.Place;
            output.Write("::").Write(Command(finding.Severity)).Write(" file=").Write(Property(part.File.Name));
            output.Write(",line=").Write(place.Line);
            output.Write(",col=").Write(place.Column);
            if (place.EndLine == place.Line && place.EndColumn > place.Column + 1)
                output.Write(",endColumn=").Write(place.EndColumn - 1);
            output.Write(",title=").Write(finding.Finding.Id).Write("::").Write(Data(Sentence(part, finding.Finding))).Write("\n");
        }
    }

    public void End(CheckSummary summary, ReportBuffer output) => output.Write(SummaryText.Of(summary)).Write("\n");

    private static string Sentence(CheckedObject part, Finding finding) =>
        part.Title.Length == 0 ? finding.ToString() : $"{part.Title}: {finding}";

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
