namespace PodSharp.Cli.Checking;

/// <summary>Finds the files that are meant by the paths of a command.</summary>
internal static class InputFiles
{
    /// <summary>
    /// The files of the paths, in their order and each once. Folders are searched for manifests, those of a folder ordinally by name;
    /// patterns are expanded; <c>-</c> is the standard input.
    /// </summary>
    /// <param name="paths">Files, folders, patterns and <c>-</c>.</param>
    /// <param name="folder">The folder that they are relative to.</param>
    /// <param name="endings">How the names of manifests end, in a folder: <c>.yaml</c>.</param>
    /// <exception cref="CannotRunException">A path leads to nothing.</exception>
    public static List<InputFile> Find(IReadOnlyList<string> paths, string folder, string[] endings)
    {
        var files = new List<InputFile>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == "-")
            {
                if (known.Add(path))
                    files.Add(InputFile.StandardInput);
                continue;
            }

            foreach (var name in NamesOf(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path, folder, endings))
            {
                var full = Path.GetFullPath(name, folder);
                if (known.Add(full))
                    files.Add(new InputFile(name, full));
            }
        }

        return files;
    }

    /// <summary>
    /// Whether a search passes a folder by: what is hidden, what builds and packages have written, and links, which may lead round in
    /// circles.
    /// </summary>
    public static bool IsSkipped(DirectoryInfo folder) =>
        folder.Name[0] == '.' || folder.Name is "bin" or "obj" or "node_modules" || folder.LinkTarget is not null;

    private static List<string> NamesOf(string path, string folder, string[] endings)
    {
        var full = Path.Combine(folder, path);
        if (File.Exists(full))
            return [WithoutDot(path)];

        if (Directory.Exists(full))
        {
            var found = new List<string>();
            Collect(WithoutDot(path.Length > 1 ? path.TrimEnd('/') : path), new DirectoryInfo(full), endings, found);
            return found.Count > 0
                ? found
                : throw new CannotRunException($"there is no {string.Join(", ", endings.Select(static ending => "*" + ending))} in the folder '{path}'");
        }

        if (!PathPattern.IsPattern(path))
            throw new CannotRunException($"there is no file or folder '{path}'");

        var fitting = PathPattern.Expand(WithoutDot(path), folder);
        return fitting.Count > 0 ? fitting : throw new CannotRunException($"no file fits '{path}'");
    }

    private static void Collect(string name, DirectoryInfo folder, string[] endings, List<string> found)
    {
        var prefix = name == "." ? "" : name == "/" ? name : name + "/";
        var entries = folder.GetFileSystemInfos();
        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var entry in entries)
        {
            if (entry is DirectoryInfo below)
            {
                if (!IsSkipped(below))
                    Collect(prefix + below.Name, below, endings, found);
            }
            else if (entry.Name[0] != '.' && EndsInOneOf(entry.Name, endings))
            {
                found.Add(prefix + entry.Name);
            }
        }
    }

    private static bool EndsInOneOf(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string WithoutDot(string path) => path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2 ? path[2..] : path;
}
