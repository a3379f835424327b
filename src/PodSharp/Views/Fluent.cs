using System.ComponentModel;
using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Views;

/// <summary>
/// What the generated fluent methods do. Public only because types generated in a user's project need it. A null path means the view's
/// own object.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Fluent
{
    /// <summary>The view with a field set, or removed for null.</summary>
    public static T Set<T>(T view, string[]? path, string key, DocumentNode? value)
        where T : NodeView => view.With(FieldOperations.Set(view.Document, path, key, value));

    /// <summary>The view with what the function makes of the object in a field; of an empty one where there is none.</summary>
    public static T Configure<T, TValue>(T view, string[]? path, string key, Func<TValue, TValue> configure)
        where T : NodeView
        where TValue : NodeView, INodeView<TValue>
    {
        var function = Arguments.Function(configure)!;
        return view.With(FieldOperations.Configure(view.Document, path, key, function));
    }

    /// <summary>The view with items appended to a list; where entries have an identity, one that is there is merged with.</summary>
    public static T Append<T, TItem>(T view, string[]? path, string key, string? identity, TItem[] items)
        where T : NodeView
    {
        DocumentNode document = view.Document;
        foreach (var item in items)
            document = FieldOperations.Append(document, path, key, identity, NodeConverter<TItem>.ToNode(item));
        return view.With(document);
    }

    /// <summary>The view with an item that the function makes appended to a list.</summary>
    public static T AppendConfigured<T, TItem>(T view, string[]? path, string key, Func<TItem, TItem> configure)
        where T : NodeView
        where TItem : NodeView, INodeView<TItem> =>
        view.With(FieldOperations.Append(view.Document, path, key, null, Arguments.Function(configure)!(MappingNode.Empty)));

    /// <summary>The view with the entry of this identity changed by the function, or made by it.</summary>
    public static T ConfigureEntry<T, TItem>(
        T view, string[]? path, string key, string identity, string name, Func<TItem, TItem> configure)
        where T : NodeView
        where TItem : NodeView, INodeView<TItem> =>
        view.With(FieldOperations.ConfigureEntry(
            view.Document, path, key, identity, ScalarNode.Of(name), Arguments.Function(configure)!));

    /// <summary>The view with an entry of a map set.</summary>
    public static T Entry<T, TValue>(T view, string[]? path, string key, string entry, TValue value)
        where T : NodeView =>
        view.With(FieldOperations.Entry(view.Document, path, key, ScalarNode.Of(entry), NodeConverter<TValue>.ToNode(value)));

    /// <summary>The view with the entry of a map changed by the function, or made by it.</summary>
    public static T ConfigureMapEntry<T, TValue>(T view, string[]? path, string key, string entry, Func<TValue, TValue> configure)
        where T : NodeView
        where TValue : NodeView, INodeView<TValue> =>
        view.With(FieldOperations.ConfigureMapEntry(
            view.Document, path, key, ScalarNode.Of(entry), Arguments.Function(configure)!));

    /// <summary>The view with these entries of a map set; the others stay.</summary>
    public static T Entries<T, TValue>(T view, string[]? path, string key, IEnumerable<KeyValuePair<string, TValue>> entries)
        where T : NodeView
    {
        DocumentNode document = view.Document;
        foreach (var (name, value) in entries)
            document = FieldOperations.Entry(document, path, key, ScalarNode.Of(name), NodeConverter<TValue>.ToNode(value));
        return view.With(document);
    }
}
