using PodSharp.Rules;

namespace PodSharp.Cli.Checking;

/// <summary>What was counted while files were checked. Threads count into one of their own, which are added up.</summary>
internal sealed class CheckSummary
{
    private readonly int[] findings = new int[(int)Severity.Error + 1];

    /// <summary>How many files were read.</summary>
    public int Files { get; private set; }

    /// <summary>In how many of them something was found.</summary>
    public int FilesWithFindings { get; private set; }

    /// <summary>How many objects were judged, unreadable documents included.</summary>
    public int Objects { get; private set; }

    /// <summary>How many findings the baseline knows.</summary>
    public int Known { get; private set; }

    /// <summary>How many files could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>How many findings were reported.</summary>
    public int Findings => findings[0] + findings[1] + findings[2];

    /// <summary>How many findings of a severity were reported.</summary>
    public int Of(Severity severity) => findings[(int)severity];

    /// <summary>Counts an object with what is reported of it.</summary>
    public void Count(CheckedObject part)
    {
        Objects++;
        Known += part.Known;
        foreach (var finding in part.Findings)
            findings[(int)finding.Severity]++;
    }

    /// <summary>Counts a file that was read to its end.</summary>
    public void CountFile(bool hasFindings)
    {
        Files++;
        FilesWithFindings += hasFindings ? 1 : 0;
    }

    /// <summary>Counts a file that could not be read.</summary>
    public void CountUnreadable() => Unreadable++;

    /// <summary>Adds what another thread has counted.</summary>
    public void Add(CheckSummary other)
    {
        Files += other.Files;
        FilesWithFindings += other.FilesWithFindings;
        Objects += other.Objects;
        Known += other.Known;
        Unreadable += other.Unreadable;
        for (var severity = 0; severity < findings.Length; severity++)
            findings[severity] += other.findings[severity];
    }
}
