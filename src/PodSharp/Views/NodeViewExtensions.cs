using System.Collections;
using System.Globalization;
using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>What can be done with every view.</summary>
public static class NodeViewExtensions
{
    /// <summary>
    /// Sets any field by its path in the API: the way out where the typed members don't reach, such as a field that is newer than this
    /// version of PodSharp. Everything else stays.
    /// </summary>
    /// <param name="view">The object.</param>
    /// <param name="path">
    /// The path from the object, such as <c>spec.containers[0].image</c>, <c>spec.containers[web].image</c> or
    /// <c>metadata.labels[app.kubernetes.io/name]</c>.
    /// </param>
    /// <param name="value">
    /// A text, number, truth value, typed value, document node, dictionary or sequence of these; null removes the field.
    /// </param>
    /// <exception cref="ManifestException">The path can't be read, or leads through something that is no object or list.</exception>
    /// <exception cref="ArgumentException">The value can't be written in a manifest.</exception>
    public static T Set<T>(this T view, string path, object? value)
        where T : NodeView => view.With(FieldPath.Put(view.Document, path, value is null ? null : Node(value)));

    private static DocumentNode Node(object value) => value switch
    {
        DocumentNode node => node,
        INodeSource source => source.ToNode(),
        string text => ScalarNode.Of(text),
        bool flag => ScalarNode.Of(flag),
        int or long or short or byte or sbyte or ushort or uint => ScalarNode.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => ScalarNode.Integer(number.ToString(CultureInfo.InvariantCulture)),
        double or float or decimal => ScalarNode.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        DateTimeOffset moment => Arguments.Node((DateTimeOffset?)moment)!,
        IDictionary entries => Mapping(entries),
        IEnumerable items => SequenceNode.Of([.. items.Cast<object>().Select(Node)]),
        _ => throw new ArgumentException($"A {value.GetType().Name} can't be written in a manifest.", nameof(value)),
    };

    private static MappingNode Mapping(IDictionary entries)
    {
        var mapping = MappingNode.Empty;
        foreach (DictionaryEntry entry in entries)
        {
            if (entry.Value is not null)
                mapping = mapping.Set(Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!, Node(entry.Value));
        }

        return mapping;
    }
}
