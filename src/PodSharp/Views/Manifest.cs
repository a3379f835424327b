using System.Collections.Immutable;
using PodSharp.Documents;
using PodSharp.Manifests;
using PodSharp.Views;
using PodSharp.Yaml;

namespace PodSharp;

/// <summary>Reads manifests that exist as YAML or JSON into typed objects. Fields that PodSharp doesn't know are kept.</summary>
/// <remarks>The path of a file is looked for as <see cref="FileContent"/> does, and the build emits again when the file changes.</remarks>
public static class Manifest
{
    /// <summary>Reads a file that holds one object.</summary>
    /// <param name="path">The file, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The file can't be read as a manifest; the message has file, line and column.</exception>
    /// <exception cref="ManifestException">There is no such file, or it holds no object or several.</exception>
    public static KubernetesObject Load(string path) => Single(LoadAll(path), path);

    /// <summary>Reads a file that holds one object of a known kind.</summary>
    /// <param name="path">The file, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The file can't be read as a manifest; the message has file, line and column.</exception>
    /// <exception cref="ManifestException">There is no such file, or it holds no object, several, or one of another kind.</exception>
    public static T Load<T>(string path)
        where T : KubernetesObject => As<T>(Load(path));

    /// <summary>Reads all objects of a file: its documents in order, lists taken apart.</summary>
    /// <param name="path">The file, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The file can't be read as manifests; the message has file, line and column.</exception>
    /// <exception cref="ManifestException">There is no such file; the message says where it was looked for.</exception>
    public static ImmutableArray<KubernetesObject> LoadAll(string path)
    {
        using var stream = new MemoryStream(FilesRead.Read(LocalPath.File(path)));
        return Views(ManifestReader.Read(stream, path));
    }

    /// <summary>Reads a text that holds one object.</summary>
    /// <param name="yaml">The text, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The text can't be read as a manifest; the message has line and column.</exception>
    /// <exception cref="ManifestException">The text holds no object, or several.</exception>
    public static KubernetesObject Parse(string yaml) => Single(ParseAll(yaml), "The text");

    /// <summary>Reads a text that holds one object of a known kind.</summary>
    /// <param name="yaml">The text, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The text can't be read as a manifest; the message has line and column.</exception>
    /// <exception cref="ManifestException">The text holds no object, several, or one of another kind.</exception>
    public static T Parse<T>(string yaml)
        where T : KubernetesObject => As<T>(Parse(yaml));

    /// <summary>Reads all objects of a text: its documents in order, lists taken apart.</summary>
    /// <param name="yaml">The text, YAML or JSON.</param>
    /// <exception cref="YamlReadException">The text can't be read as manifests; the message has line and column.</exception>
    public static ImmutableArray<KubernetesObject> ParseAll(string yaml) => Views(ManifestReader.Read(yaml));

    private static ImmutableArray<KubernetesObject> Views(IEnumerable<MappingNode> documents) => [.. documents.Select(View)];

    private static KubernetesObject View(MappingNode document) =>
        KindTable.View(Fields.String(document, "apiVersion") ?? "", Fields.String(document, "kind") ?? "", document)
        ?? UntypedObject.FromNode(document);

    private static KubernetesObject Single(ImmutableArray<KubernetesObject> objects, string source) => objects.Length == 1
        ? objects[0]
        : throw new ManifestException($"{source} holds {objects.Length} objects where one is expected; LoadAll and ParseAll take any number.");

    private static T As<T>(KubernetesObject read)
        where T : KubernetesObject => read as T
        ?? throw new ManifestException(
            $"A {typeof(T).Name} is expected, but this is a {read.Kind} of {read.ApiVersion}.", read.Document.Origin);
}
