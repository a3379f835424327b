using System.Globalization;
using System.Text;

namespace PodSharp.Emission;

/// <summary>A file that emission has written.</summary>
internal sealed class WrittenFile(string path, long size, string hash)
{
    /// <summary>The path inside the output folder, with <c>/</c> between its parts.</summary>
    public string Path { get; } = path;

    /// <summary>The size of its content.</summary>
    public long Size { get; } = size;

    /// <summary>The hash of its content.</summary>
    public string Hash { get; } = hash;
}

/// <summary>
/// The list of what was written: the only files that are ever replaced or removed. It says nothing of the machine, so that it can be
/// committed beside manifests that are.
/// </summary>
internal static class FileList
{
    /// <summary>The files of a list, none where it isn't there. Lines that aren't ours (marks of a conflict, say) are passed over.</summary>
    public static List<WrittenFile> Read(string path)
    {
        var files = new List<WrittenFile>();
        foreach (var line in Books.ReadLines(path) ?? [])
        {
            var fields = TabbedLine.Parse(line);
            if (fields.Length == 3 && IsInside(fields[2]) && long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                files.Add(new WrittenFile(fields[2], size, fields[0]));
        }

        return files;
    }

    /// <summary>The text of a list.</summary>
    public static string Text(IReadOnlyList<WrittenFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
            text.Append(TabbedLine.Of(file.Hash, file.Size.ToString(CultureInfo.InvariantCulture), file.Path)).Append('\n');
        return text.ToString();
    }

    // Whatever somebody wrote into the list, nothing outside the output folder is ever touched.
    private static bool IsInside(string path)
    {
        if (path.IndexOfAny(['\\', ':']) >= 0)
            return false;
        foreach (var part in path.Split('/'))
        {
            if (part is "" or "." or "..")
                return false;
        }

        return true;
    }
}
