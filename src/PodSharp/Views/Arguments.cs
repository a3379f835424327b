using System.ComponentModel;
using System.Globalization;
using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Views;

/// <summary>
/// How generated methods turn their arguments into nodes. Public only because types generated in a user's project need it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Arguments
{
    /// <summary>The node of a text; null for null.</summary>
    public static DocumentNode? Node(string? value) => value is null ? null : ScalarNode.Of(value);

    /// <summary>The node of a number.</summary>
    public static DocumentNode Node(int value) => ScalarNode.Of(value);

    /// <summary>The node of a number; null for null.</summary>
    public static DocumentNode? Node(int? value) => value is null ? null : ScalarNode.Of(value.Value);

    /// <summary>The node of a number.</summary>
    public static DocumentNode Node(long value) => ScalarNode.Of(value);

    /// <summary>The node of a number; null for null.</summary>
    public static DocumentNode? Node(long? value) => value is null ? null : ScalarNode.Of(value.Value);

    /// <summary>The node of a number; null for null.</summary>
    public static DocumentNode? Node(double? value) => value is null ? null : ScalarNode.Of(value.Value);

    /// <summary>The node of a truth value.</summary>
    public static DocumentNode Node(bool value) => ScalarNode.Of(value);

    /// <summary>The node of a truth value; null for null.</summary>
    public static DocumentNode? Node(bool? value) => value is null ? null : ScalarNode.Of(value.Value);

    /// <summary>The node of a moment, in UTC; null for null.</summary>
    public static DocumentNode? Node(DateTimeOffset? value) => value is null
        ? null
        : ScalarNode.Of(value.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>The node itself.</summary>
    public static DocumentNode? Node(DocumentNode? value) => value;

    /// <summary>The node that a typed value stands for.</summary>
    public static DocumentNode? Node<T>(T? value)
        where T : INodeSource => value?.ToNode();

    /// <summary>The node that a typed value stands for; null for null.</summary>
    public static DocumentNode? Node<T>(T? value)
        where T : struct, INodeSource => value?.ToNode();

    /// <summary>The list of these texts; null for null.</summary>
    public static DocumentNode? Node(string[]? values) => values is null ? null : Sequence(values);

    /// <summary>The list of these numbers.</summary>
    public static DocumentNode Node(int[] values) => Sequence(values);

    /// <summary>The list of these values.</summary>
    public static DocumentNode Node<T>(T[] values)
        where T : INodeSource => SequenceNode.Of(Array.ConvertAll(values, static value => value.ToNode()));

    /// <summary>The map of these texts.</summary>
    public static DocumentNode Node(IEnumerable<KeyValuePair<string, string>> values) => ManifestMap<string>.FromDictionary(values).ToNode();

    /// <summary>The list of these values.</summary>
    public static SequenceNode Sequence<T>(T[] values)
    {
        var nodes = new DocumentNode[values.Length];
        for (var index = 0; index < values.Length; index++)
            nodes[index] = NodeConverter<T>.ToNode(values[index]);
        return SequenceNode.Of(nodes);
    }

    /// <summary>A function over views as one over nodes; null for null.</summary>
    public static Func<DocumentNode, DocumentNode>? Function<T>(Func<T, T>? function)
        where T : NodeView, INodeView<T> => function is null
        ? null
        : node => function(T.FromNode(node))?.Document
            ?? throw new ManifestException($"The function that configures a {typeof(T).Name} returned null; return the configured value.");

    /// <summary>The object at the end of <paramref name="path"/>; an empty one where there is none.</summary>
    public static DocumentNode At(this NodeView view, string[] path) => view.Document.Get(path) ?? MappingNode.Empty;

    /// <summary>The same kind of view of another node.</summary>
    public static T With<T>(this T view, DocumentNode node)
        where T : NodeView => (T)(view with { Document = node as MappingNode ?? Fields.Mapping(node, typeof(T).Name) });

    /// <summary>The same kind of view of a node with another object at the end of <paramref name="path"/>.</summary>
    public static T With<T>(this T view, string[] path, DocumentNode node)
        where T : NodeView => view.With(view.Document.PutAt(path, node));
}
