using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>An object of a document: the document itself, or an item of a list.</summary>
/// <param name="path">The place of the object in the document: empty, or such as <c>items[0]</c>.</param>
/// <param name="node">The object.</param>
public sealed class ManifestObject(string path, MappingNode node)
{
    /// <summary>The place of the object in the document: empty for the document itself, or such as <c>items[0]</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The object.</summary>
    public MappingNode Node { get; } = node;
}
