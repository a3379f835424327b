using System.ComponentModel;
using System.Globalization;
using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Views;

/// <summary>
/// How generated properties read and write the fields of a node. Public only because types generated in a user's project need it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Fields
{
    /// <summary>The object at <paramref name="key"/>; an empty one where there is none.</summary>
    public static MappingNode Object(MappingNode node, string key) => node[key] switch
    {
        null => MappingNode.Empty,
        MappingNode mapping => mapping,
        var other => throw Unexpected(key, "an object", other),
    };

    /// <summary>The object at the end of <paramref name="path"/>; an empty one where there is none.</summary>
    public static MappingNode Object(MappingNode node, string[] path)
    {
        foreach (var key in path)
            node = Object(node, key);
        return node;
    }

    /// <summary>The text at <paramref name="key"/>, or null.</summary>
    public static string? String(MappingNode node, string key) => node[key] switch
    {
        null => null,
        ScalarNode { Kind: ScalarKind.String } scalar => scalar.Text,
        var other => throw Unexpected(key, "a text", other),
    };

    /// <summary>The text at <paramref name="key"/>, which identifies the object.</summary>
    public static string Identity(MappingNode node, string key) =>
        String(node, key) ?? throw new ManifestException($"\"{key}\" is missing: {node} can't be identified without it.", node.Origin);

    /// <summary>The whole number of 32 bits at <paramref name="key"/>, or null.</summary>
    public static int? Integer32(MappingNode node, string key) => Integer64(node, key) switch
    {
        null => null,
        >= int.MinValue and <= int.MaxValue and var value => (int)value,
        _ => throw Unexpected(key, "a whole number of 32 bits", node[key]!),
    };

    /// <summary>The whole number of 64 bits at <paramref name="key"/>, or null.</summary>
    public static long? Integer64(MappingNode node, string key) => node[key] switch
    {
        null => null,
        ScalarNode scalar when scalar.TryGetInteger(out var value) => value,
        var other => throw Unexpected(key, "a whole number", other),
    };

    /// <summary>The number at <paramref name="key"/>, or null.</summary>
    public static double? Float(MappingNode node, string key) => node[key] switch
    {
        null => null,
        ScalarNode scalar when scalar.TryGetNumber(out var value) => value,
        var other => throw Unexpected(key, "a number", other),
    };

    /// <summary>The truth value at <paramref name="key"/>, or null.</summary>
    public static bool? Boolean(MappingNode node, string key) => node[key] switch
    {
        null => null,
        ScalarNode { Kind: ScalarKind.Boolean } scalar => ReferenceEquals(scalar.Text, ScalarNode.True.Text) || scalar.Text == "true",
        var other => throw Unexpected(key, "true or false", other),
    };

    /// <summary>The moment at <paramref name="key"/>, or null.</summary>
    public static DateTimeOffset? Time(MappingNode node, string key) => String(node, key) switch
    {
        null => null,
        var text when DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => throw Unexpected(key, "a moment such as 2030-01-31T23:59:59Z", node[key]!),
    };

    /// <summary>The quantity at <paramref name="key"/>, or null.</summary>
    public static Quantity? Quantity(MappingNode node, string key) => node[key] is { } value ? (Quantity?)PodSharp.Quantity.FromNode(value) : null;

    /// <summary>The text that <paramref name="node"/> is.</summary>
    public static string Text(DocumentNode node) => node is ScalarNode { Kind: ScalarKind.String } scalar
        ? scalar.Text
        : throw new ManifestException($"A text is expected, not {node}.", node.Origin);

    /// <summary>The number or text at <paramref name="key"/>, or null.</summary>
    public static IntOrString? IntOrString(MappingNode node, string key) =>
        node[key] is { } value ? (IntOrString?)PodSharp.IntOrString.FromNode(value) : null;

    /// <summary>The file mode at <paramref name="key"/>, or null.</summary>
    public static VolumeFileMode? FileMode(MappingNode node, string key) =>
        node[key] is { } value ? (VolumeFileMode?)VolumeFileMode.FromNode(value) : null;

    /// <summary>The bytes at <paramref name="key"/>, or null.</summary>
    public static Base64Data? Bytes(MappingNode node, string key) => node[key] is { } value ? (Base64Data?)Base64Data.FromNode(value) : null;

    /// <summary>The node at <paramref name="key"/> as it is, or null.</summary>
    public static DocumentNode? Any(MappingNode node, string key) => node[key];

    /// <summary>The member of an enumeration at <paramref name="key"/>, or null.</summary>
    public static T? Enumeration<T>(MappingNode node, string key)
        where T : struct, INodeView<T> => node[key] is { } value ? T.FromNode(value) : null;

    /// <summary>The view of the object at <paramref name="key"/>, or null.</summary>
    public static T? View<T>(MappingNode node, string key)
        where T : NodeView, INodeView<T> => node[key] is { } value ? T.FromNode(value) : null;

    /// <summary>The view of the object at <paramref name="key"/>; of an empty one where there is none.</summary>
    public static T RequiredView<T>(MappingNode node, string key)
        where T : NodeView, INodeView<T> => T.FromNode(node[key] ?? MappingNode.Empty);

    /// <summary>The list at <paramref name="key"/>, or null.</summary>
    public static ManifestList<T>? List<T>(MappingNode node, string key) => node[key] switch
    {
        null => null,
        SequenceNode sequence => new ManifestList<T>(sequence),
        var other => throw Unexpected(key, "a list", other),
    };

    /// <summary>The list at <paramref name="key"/>; an empty one where there is none.</summary>
    public static ManifestList<T> RequiredList<T>(MappingNode node, string key) =>
        List<T>(node, key) ?? new ManifestList<T>(SequenceNode.Empty);

    /// <summary>The map at <paramref name="key"/>, or null.</summary>
    public static ManifestMap<T>? Map<T>(MappingNode node, string key) => node[key] switch
    {
        null => null,
        MappingNode mapping => new ManifestMap<T>(mapping),
        var other => throw Unexpected(key, "a map", other),
    };

    /// <summary>The map at <paramref name="key"/>; an empty one where there is none.</summary>
    public static ManifestMap<T> RequiredMap<T>(MappingNode node, string key) =>
        Map<T>(node, key) ?? new ManifestMap<T>(MappingNode.Empty);

    /// <summary><paramref name="node"/> with <paramref name="value"/> at <paramref name="key"/>, or without the key for null.</summary>
    public static MappingNode Set(MappingNode node, string key, DocumentNode? value) => (MappingNode)node.Put(key, value);

    /// <summary><paramref name="node"/> with <paramref name="value"/> at <paramref name="key"/> of the object at <paramref name="path"/>.</summary>
    public static MappingNode Set(MappingNode node, string[] path, string key, DocumentNode? value) =>
        (MappingNode)node.Put(path, key, value);

    /// <summary>The mapping that <paramref name="node"/> is.</summary>
    /// <exception cref="ManifestException">It is something else.</exception>
    public static MappingNode Mapping(DocumentNode node, string type) =>
        node as MappingNode ?? throw new ManifestException($"A {type} is an object, not {node}.", node.Origin);

    private static ManifestException Unexpected(string key, string expected, DocumentNode actual) =>
        new($"\"{key}\" holds {actual} where {expected} is expected.", actual.Origin);
}
