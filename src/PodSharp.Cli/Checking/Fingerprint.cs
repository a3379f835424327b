using PodSharp.Rules;

namespace PodSharp.Cli.Checking;

/// <summary>
/// What tells a finding from all others, and stays the same when lines are added above it, or the message is put in other words.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="File">The full path of the file, or <c>-</c>.</param>
/// <param name="Title">The object: kind, namespace and name.</param>
/// <param name="Path">The place in the object.</param>
internal readonly record struct Fingerprint(string Id, string File, string Title, string Path)
{
    /// <summary>The fingerprint of a finding.</summary>
    public static Fingerprint Of(Finding finding, InputFile file, string title) => new(finding.Id, file.Path ?? file.Name, title, finding.Path);

    /// <summary>The fingerprint as a line of a baseline: its parts with tabs between them, the file relative to a folder.</summary>
    public string ToLine(string folder)
    {
        var file = File == InputFile.StandardInput.Name ? File : System.IO.Path.GetRelativePath(folder, File).Replace('\\', '/');
        return string.Join('\t', Id, OnOneLine(file), OnOneLine(Title), OnOneLine(Path));
    }

    // Names and keys may hold anything before the rules have judged them.
    private static string OnOneLine(string text) => text
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}
