namespace PodSharp.Emission;

/// <summary>
/// Undoes what the compiler's PathMap did: builds that are the same on every machine write <c>/_/</c> where the repository is, and
/// findings shall name files that an editor can open.
/// </summary>
internal sealed class PathMap
{
    private readonly List<(string From, string To)> pairs = [];

    /// <summary>The map that the compiler was given: <c>from=to</c>, divided by commas; a doubled character stands for itself.</summary>
    public PathMap(string map)
    {
        foreach (var pair in Split(map, ','))
        {
            if (Split(pair, '=') is [{ Length: > 0 } from, { Length: > 0 } to])
                pairs.Add((Unescaped(from), Unescaped(to)));
        }
    }

    /// <summary>The path on this machine.</summary>
    public string Local(string path)
    {
        foreach (var (from, to) in pairs)
        {
            if (!path.StartsWith(to, StringComparison.Ordinal))
                continue;
            var rest = path[to.Length..].TrimStart('/', '\\');
            return Path.GetFullPath(Path.Combine(from, rest));
        }

        return path;
    }

    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != separator)
                continue;
            if (index + 1 < text.Length && text[index + 1] == separator)
            {
                index++;
                continue;
            }

            parts.Add(text[start..index]);
            start = index + 1;
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static string Unescaped(string text) =>
        text.Replace(",,", ",", StringComparison.Ordinal).Replace("==", "=", StringComparison.Ordinal);
}
