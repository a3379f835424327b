using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// What the plain fluent methods of a field do to a node: the typed method runs it when a manifest is built, the analyzer on what it
/// reads from the source. A null path means the object itself.
/// </summary>
public static class FieldOperations
{
    /// <summary>Sets a field, or removes it for null.</summary>
    public static DocumentNode Set(DocumentNode node, string[]? path, string key, DocumentNode? value) =>
        path is null ? node.Put(key, value) : node.Put(path, key, value);

    /// <summary>Changes the object in a field; a new one where there is none.</summary>
    public static DocumentNode Configure(DocumentNode node, string[]? path, string key, Func<DocumentNode, DocumentNode> change) =>
        Set(node, path, key, change(At(node, path).Get(key).AsObject()));

    /// <summary>
    /// Appends to a list. Where entries have an identity, an item with the same one as an entry that is there is laid over it.
    /// </summary>
    public static DocumentNode Append(DocumentNode node, string[]? path, string key, string? identity, DocumentNode item)
    {
        if (path is not null)
            return node.PutAt(path, Append(At(node, path), null, key, identity, item));
        if (identity is null)
            return node.Append(key, item);
        return item.Get(identity) is { } name
            ? node.Upsert(key, identity, name, item, NodeOperations.Merge)
            : node.Append(key, item);
    }

    /// <summary>Changes the entry of a list that has this identity; a new one where there is none.</summary>
    public static DocumentNode ConfigureEntry(
        DocumentNode node, string[]? path, string key, string identity, DocumentNode name, Func<DocumentNode, DocumentNode> change) =>
        path is null
            ? node.Upsert(key, identity, name, change)
            : node.PutAt(path, At(node, path).Upsert(key, identity, name, change));

    /// <summary>Sets an entry of a map.</summary>
    public static DocumentNode Entry(DocumentNode node, string[]? path, string key, DocumentNode entry, DocumentNode value)
    {
        if (path is not null)
            return node.PutAt(path, Entry(At(node, path), null, key, entry, value));

        var map = node.Get(key) ?? MappingNode.Empty;
        if (entry is not ScalarNode name)
            return node.Put(key, OpenMap(map));
        return node.Put(key, map.Put(name.Text, value));
    }

    /// <summary>Changes the object in an entry of a map; a new one where there is none.</summary>
    public static DocumentNode ConfigureMapEntry(
        DocumentNode node, string[]? path, string key, DocumentNode entry, Func<DocumentNode, DocumentNode> change)
    {
        var there = entry is ScalarNode name ? At(node, path).Get(key).Get(name.Text) : UnknownNode.Instance;
        return Entry(node, path, key, entry, change(there.AsObject()));
    }

    // An entry whose key nobody knows may be new or any of those that are there.
    private static DocumentNode OpenMap(DocumentNode map) => map is MappingNode ? MappingNode.Empty.Open() : map;

    private static DocumentNode At(DocumentNode node, string[]? path) => path is null ? node : node.Get(path) ?? MappingNode.Empty;
}
