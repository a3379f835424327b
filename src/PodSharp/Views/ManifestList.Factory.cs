using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp;

/// <summary>Makes lists of a manifest; collection expressions call it.</summary>
public static class ManifestList
{
    /// <summary>A list of these items.</summary>
    public static ManifestList<T> Of<T>(ReadOnlySpan<T> items)
    {
        var sequence = SequenceNode.Empty;
        foreach (var item in items)
            sequence = sequence.Append(NodeConverter<T>.ToNode(item));
        return new ManifestList<T>(sequence);
    }
}
