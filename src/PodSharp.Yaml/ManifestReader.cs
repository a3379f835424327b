using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// Reads manifests: the Kubernetes objects of a YAML or JSON text, each with an <c>apiVersion</c> and a <c>kind</c> that are known, or that
/// may be those of a custom resource. Lists (<c>kind: List</c>) are taken apart. The fields below are not judged here.
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
        foreach (var document in documents)
            Unwrap(document, manifests);
        return manifests;
    }

    private static void Unwrap(MappingNode document, List<MappingNode> manifests)
    {
        var (apiVersion, kind) = ManifestIdentity.Read(document);
        if (apiVersion != "v1" || kind != "List")
        {
            manifests.Add(document);
            return;
        }

        var items = document["items"];
        if (items is null or ScalarNode { Kind: ScalarKind.Null })
            return;
        if (items is not SequenceNode list)
            throw new YamlReadException("items of a List is a list of objects", (TextOrigin)items.Origin!);

        foreach (var item in list.Items)
        {
            if (item is not MappingNode manifest)
                throw new YamlReadException("an item of a List is an object", (TextOrigin)item.Origin!);
            Unwrap(manifest, manifests);
        }
    }
}
