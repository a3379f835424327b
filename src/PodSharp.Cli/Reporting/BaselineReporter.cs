using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Reporting;

/// <summary>Remembers what is found, for a baseline, and says how much it was.</summary>
internal sealed class BaselineReporter(string path, string name) : ICheckReporter
{
    private readonly List<Fingerprint> found = [];

    public ReadOnlySpan<byte> BetweenFiles => default;

    public void Begin(ReportBuffer output)
    {
    }

    public void Write(CheckedObject part, ReportBuffer output)
    {
        if (part.Findings.Count == 0)
            return;

        lock (found)
        {
            foreach (var finding in part.Findings)
                found.Add(Fingerprint.Of(finding.Finding, part.File, part.Title));
        }
    }

    public void End(CheckSummary summary, ReportBuffer output)
    {
        Baseline.Write(path, found);
        output.Write($"{name} knows these from now on. ").Write(SummaryText.Of(summary)).Write("\n");
    }
}
