namespace PodSharp.Cli.Checking;

/// <summary>
/// A path with <c>*</c> (characters of a name), <c>?</c> (one of them) and <c>**</c> (folders of any depth). Shells differ in which of them
/// they expand, so all are expanded here.
/// </summary>
internal static class PathPattern
{
    /// <summary>Whether a path is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Whether a name fits a part of a pattern.</summary>
    public static bool Fits(ReadOnlySpan<char> name, ReadOnlySpan<char> part)
    {
        // Where a star turns out to hold too little, it takes one character more and what follows it is tried again.
        var (nameIndex, partIndex, afterStar, heldUpTo) = (0, 0, -1, 0);
        while (nameIndex < name.Length)
        {
            if (partIndex < part.Length && part[partIndex] == '*')
            {
                afterStar = ++partIndex;
                heldUpTo = nameIndex;
            }
            else if (partIndex < part.Length && (part[partIndex] == '?' || part[partIndex] == name[nameIndex]))
            {
                partIndex++;
                nameIndex++;
            }
            else if (afterStar >= 0)
            {
                partIndex = afterStar;
                nameIndex = ++heldUpTo;
            }
            else
            {
                return false;
            }
        }

        return part[partIndex..].TrimStart('*').IsEmpty;
    }

    /// <summary>The files that fit a pattern, relative to <paramref name="folder"/> as the pattern is, in ordinal order.</summary>
    public static List<string> Expand(string pattern, string folder)
    {
        var parts = pattern.Split('/');
        var found = new List<string>();
        var start = 0;
        while (start < parts.Length - 1 && !IsPattern(parts[start]))
            start++;

        var root = string.Join('/', parts, 0, start);
        if (start > 0 && root.Length == 0)
            root = "/";
        Collect(root, parts, start, folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(string current, string[] parts, int index, string folder, List<string> found)
    {
        var directory = new DirectoryInfo(Path.Combine(folder, current));
        if (!directory.Exists)
            return;

        var part = parts[index];
        if (index == parts.Length - 1)
        {
            CollectFiles(current, part == "**" ? "*" : part, directory, found);
            if (part != "**")
                return;
        }

        if (part != "**")
        {
            foreach (var below in directory.EnumerateDirectories())
            {
                if (Fits(below.Name, part) && (!IsHidden(below) || part[0] == '.'))
                    Collect(Join(current, below.Name), parts, index + 1, folder, found);
            }

            return;
        }

        if (index < parts.Length - 1)
            Collect(current, parts, index + 1, folder, found);
        foreach (var below in directory.EnumerateDirectories())
        {
            if (!InputFiles.IsSkipped(below))
                Collect(Join(current, below.Name), parts, index, folder, found);
        }
    }

    private static void CollectFiles(string current, string part, DirectoryInfo directory, List<string> found)
    {
        foreach (var file in directory.EnumerateFiles())
        {
            if (Fits(file.Name, part) && (!IsHidden(file) || part[0] == '.'))
                found.Add(Join(current, file.Name));
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.';

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder.TrimEnd('/') + "/" + name;
}
