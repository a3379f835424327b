using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// Reads manifests: the Kubernetes objects of a YAML or JSON text, each with an <c>apiVersion</c> and a <c>kind</c> that are known, or that
/// may be those of a custom resource. Lists (<c>kind: List</c>, <c>PodList</c> and so on) are taken apart. The fields below are not judged here.
/// </summary>
public static class ManifestReader
{
    /// <summary>The objects of a text.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or something in it is no manifest.</exception>
    public static IReadOnlyList<MappingNode> Read(string text, string? file = null) => Unwrap(YamlReader.ReadAll(text, file));

    /// <summary>The objects of a UTF-8 text.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or something in it is no manifest.</exception>
    public static IReadOnlyList<MappingNode> Read(ReadOnlySpan<byte> utf8, string? file = null) => Unwrap(YamlReader.ReadAll(utf8, file));

    /// <summary>The objects of a UTF-8 text. The stream is read to its end and left open.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or something in it is no manifest.</exception>
    public static IReadOnlyList<MappingNode> Read(Stream stream, string? file = null) => Unwrap(YamlReader.ReadAll(stream, file));

    private static List<MappingNode> Unwrap(IReadOnlyList<MappingNode> documents)
    {
        var manifests = new List<MappingNode>();
        var faults = new List<YamlFault>();
        foreach (var item in documents.SelectMany(document => ManifestObjects.Of(document, faults)))
        {
            // A List without items stays what it is, and holds nothing.
            if (ManifestIdentity.Read(item.Node) is not ("v1", "List"))
                manifests.Add(item.Node);
        }

        return faults.Count == 0 ? manifests : throw new YamlReadException(faults[0].Reason, faults[0].Origin);
    }
}
