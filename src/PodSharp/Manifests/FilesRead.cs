using System.Collections.Concurrent;
using System.ComponentModel;
using PodSharp.Emission;

namespace PodSharp.Manifests;

/// <summary>
/// The files and folders that manifests were made from, with a hash of what they held: the emitter notes them, so that the build emits
/// again when one changes.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FilesRead
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The hash of each file's content and of each folder's list of files, by the full path, as it was when it was read first.</summary>
    public static IReadOnlyDictionary<string, string> Hashes => Known;

    /// <summary>Reads a file.</summary>
    internal static byte[] Read(string path)
    {
        var content = File.ReadAllBytes(path);

        // The first one stays: when a file changes while it is read twice, the build emits again.
        Known.TryAdd(Path.GetFullPath(path), ContentHash.Of(content));
        return content;
    }

    /// <summary>Notes that a folder is listed: a file that is new in it matters, too.</summary>
    internal static void List(string path) => Known.TryAdd(Path.GetFullPath(path), ContentHash.OfFolder(path));
}
