using System.Globalization;
using System.Text;

namespace PodSharp.Documents;

/// <summary>
/// The path of a node as Kubernetes' own messages spell it: <c>spec.containers[0].image</c>, <c>metadata.labels[a.b/c]</c>.
/// </summary>
internal static class DocumentPath
{
    // Longer keys are cut off: a path is for a person.
    private const int MaximumKeyLength = 100;

    public static void AppendKey(StringBuilder path, string key)
    {
        if (key.Length > MaximumKeyLength)
            key = key.Substring(0, MaximumKeyLength) + "…";
        if (!IsName(key))
            path.Append('[').Append(key).Append(']');
        else if (path.Length == 0)
            path.Append(key);
        else
            path.Append('.').Append(key);
    }

    /// <summary>A key of the author's own, which is always in brackets: <c>metadata.labels[app]</c>.</summary>
    public static void AppendMapKey(StringBuilder path, string key)
    {
        if (key.Length > MaximumKeyLength)
            key = key.Substring(0, MaximumKeyLength) + "…";
        path.Append('[').Append(key).Append(']');
    }

    public static void AppendIndex(StringBuilder path, int index) =>
        path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');

    private static bool IsName(string key)
    {
        foreach (var character in key)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '$'))
                return false;
        }

        return key.Length > 0;
    }
}
