using PodSharp.Documents;

namespace PodSharp;

/// <summary>Where a file that a manifest is made from is looked for.</summary>
internal static class LocalPath
{
    /// <summary>The full path of the file that <paramref name="path"/> means.</summary>
    /// <exception cref="ManifestException">There is no such file; the message says where it was looked for.</exception>
    public static string File(string path) => Find(path, System.IO.File.Exists)
        ?? throw new ManifestException($"There is no file \"{path}\": {Where(path)}.");

    /// <summary>The full path of what <paramref name="path"/> means, or null where it doesn't exist.</summary>
    public static string? Find(string path, Func<string, bool> exists)
    {
        // The path of a source file, which the compiler could tell, is of no use: on build machines it is rewritten.
        var current = Path.GetFullPath(path);
        if (exists(current))
            return current;
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return exists(beside) ? beside : null;
    }

    /// <summary>What a message says about where it was looked for.</summary>
    public static string Where(string path)
    {
        var (current, beside) = (Path.GetFullPath(path), Path.GetFullPath(path, AppContext.BaseDirectory));
        return current == beside ? $"it was looked for at {current}" : $"it was looked for at {current} and {beside}";
    }
}
