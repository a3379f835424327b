using System.Text;

namespace PodSharp.Cli.Checking;

/// <summary>
/// Findings that are known, one a line: id, file, object and path, with tabs between them. Files are relative to the folder of the baseline,
/// so that it holds wherever the repository lies and whatever folder the command runs in.
/// </summary>
internal sealed class Baseline
{
    private const string Heading = "# Findings that podsharp check knows already: id, file, object, path. Delete a line and its finding counts again.";

    private readonly HashSet<string> known;
    private readonly string root;

    private Baseline(HashSet<string> known, string root) => (this.known, this.root) = (known, root);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="CannotRunException">It can't be read.</exception>
    public static Baseline Read(string path, string name)
    {
        if (!File.Exists(path))
            throw new CannotRunException($"there is no baseline '{name}'; make one with --write-baseline {name}");

        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }

        return new Baseline(lines, FolderOf(path));
    }

    /// <summary>Writes findings as a baseline, in ordinal order, so that a difference in version control is what has changed.</summary>
    public static void Write(string path, IEnumerable<Fingerprint> findings)
    {
        var folder = FolderOf(path);
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
            lines.Add(finding.ToLine(folder));

        var text = new StringBuilder(Heading).Append('\n');
        foreach (var line in lines)
            text.Append(line).Append('\n');
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Whether a finding is known.</summary>
    public bool Knows(Fingerprint finding) => known.Contains(finding.ToLine(root));

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
