using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>What the emitter has told.</summary>
internal sealed class EmitterReport
{
    private EmitterReport()
    {
    }

    /// <summary>Whether the emitter came to its end; else the author's code, or something else, has ended its process.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The member that was evaluated last: its declaring type, its name, and how messages call it.</summary>
    public (string Type, string Name, string Display)? Member { get; private set; }

    /// <summary>How many files the set has, how many changed and how many were removed, and for which Kubernetes it is; null where it wasn't written.</summary>
    public (string Files, string Changed, string Removed, string KubernetesVersion)? Written { get; private set; }

    /// <summary>The findings.</summary>
    public List<EmitterFinding> Findings { get; } = [];

    /// <summary>Reads a report; where there is none, nothing was told.</summary>
    public static EmitterReport Read(string path)
    {
        var report = new EmitterReport();
        foreach (var line in Books.ReadLines(path) ?? [])
            report.Add(TabbedLine.Parse(line));
        return report;
    }

    private void Add(string[] fields)
    {
        switch (fields[0])
        {
            case ReportLines.Begin when fields.Length == 4:
                Member = (fields[1], fields[2], fields[3]);
                break;
            case ReportLines.Written when fields.Length == 5:
                Written = (fields[1], fields[2], fields[3], fields[4]);
                break;
            case ReportLines.Done:
                IsDone = true;
                break;
            default:
                if (EmitterFinding.Parse(fields) is { } finding)
                    Findings.Add(finding);
                break;
        }
    }
}
