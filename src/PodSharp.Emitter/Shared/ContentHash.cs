using System.Globalization;

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
}
