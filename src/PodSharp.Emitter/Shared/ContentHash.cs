using System.Globalization;
using System.Text;

namespace PodSharp.Emission;

/// <summary>
/// Tells whether a file still holds what was written. It guards against edits, not against attackers, so it is the quickest hash to
/// start: 64-bit FNV-1a, which needs no library.
/// </summary>
internal static class ContentHash
{
    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public static string Of(byte[] content)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in content)
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The hash of a folder's list of files, whatever they hold.</summary>
    public static string OfFolder(string path)
    {
        var names = Array.ConvertAll(Directory.GetFiles(path), static file => Path.GetFileName(file));
        Array.Sort(names, StringComparer.Ordinal);
        return Of(Encoding.UTF8.GetBytes(string.Join("/", names)));
    }

    /// <summary>The hash of the file or folder at a path; <c>none</c> where there is neither.</summary>
    public static string At(string path) =>
        File.Exists(path) ? Of(File.ReadAllBytes(path))
        : Directory.Exists(path) ? OfFolder(path)
        : "none";
}
