using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// The steps of which the vocabulary's functions are made. Each takes unknown values as it takes known ones: what can't be told from
/// them becomes unknown or open in the result, never wrong.
/// </summary>
public static class NodeOperations
{
    /// <summary>
    /// The value at <paramref name="key"/>; null where there is none, unknown where nobody can tell.
    /// </summary>
    public static DocumentNode? Get(this DocumentNode? node, string key) => node switch
    {
        MappingNode mapping => mapping[key] ?? (mapping.IsOpen ? UnknownNode.Instance : null),
        UnknownNode => UnknownNode.Instance,
        _ => null,
    };

    /// <summary>The value at the end of <paramref name="path"/>; null where there is none, unknown where nobody can tell.</summary>
    public static DocumentNode? Get(this DocumentNode? node, ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            node = node.Get(key);
        return node;
    }

    /// <summary>What a function that changes an object is given: a new object where there is none, an open one where nobody can tell.</summary>
    public static DocumentNode AsObject(this DocumentNode? node) => node switch
    {
        null => MappingNode.Empty,
        UnknownNode => MappingNode.Empty.Open(),
        _ => node,
    };

    /// <summary>
    /// <paramref name="node"/> with <paramref name="value"/> at <paramref name="key"/>, or without the key where the value is null.
    /// What the value declares for an enclosing object goes to it, see <see cref="Declarations"/>.
    /// </summary>
    public static DocumentNode Put(this DocumentNode? node, string key, DocumentNode? value)
    {
        switch (node)
        {
            case null:
                return value is null ? MappingNode.Empty : Declarations.Place(MappingNode.Empty, key, value);
            case MappingNode mapping:
                return value is null ? mapping.Remove(key) : Declarations.Place(mapping, key, value);
            case UnknownNode:
                return node;
            default:
                throw new ManifestException($"\"{key}\" can't be set here: there is {node}, not an object.", node.Origin);
        }
    }

    /// <summary><paramref name="node"/> with <paramref name="value"/> at <paramref name="key"/> of the object at the end of <paramref name="path"/>.</summary>
    public static DocumentNode Put(this DocumentNode? node, ReadOnlySpan<string> path, string key, DocumentNode? value) =>
        path.Length == 0 ? node.Put(key, value) : node.Put(path[0], node.Get(path[0]).Put(path.Slice(1), key, value));

    /// <summary><paramref name="node"/> with <paramref name="value"/> at the end of <paramref name="path"/>; an empty path is the node itself.</summary>
    public static DocumentNode PutAt(this DocumentNode? node, ReadOnlySpan<string> path, DocumentNode value) => path.Length == 0
        ? value
        : node.Put(path.Slice(0, path.Length - 1), path[path.Length - 1], value);

    /// <summary><paramref name="node"/> with what <paramref name="change"/> makes of the value at the end of <paramref name="path"/>.</summary>
    public static DocumentNode Apply(this DocumentNode? node, ReadOnlySpan<string> path, Func<DocumentNode?, DocumentNode?> change)
    {
        if (path.Length == 0)
            return change(node) ?? MappingNode.Empty;

        var child = node.Get(path[0]);
        return node.Put(path[0], path.Length == 1 ? change(child) : child.Apply(path.Slice(1), change));
    }

    /// <summary><paramref name="node"/> with <paramref name="item"/> behind the others in its list at <paramref name="key"/>.</summary>
    public static DocumentNode Append(this DocumentNode? node, string key, DocumentNode item) =>
        node is UnknownNode ? node : node.Put(key, Items(node.Get(key), key).Append(item));

    /// <summary>
    /// <paramref name="node"/> with the entry of its list at <paramref name="list"/> whose <paramref name="identity"/> is
    /// <paramref name="name"/> changed, or made and appended where there is none.
    /// </summary>
    /// <param name="node">The object that has the list.</param>
    /// <param name="list">The list's key.</param>
    /// <param name="identity">The field that tells the entries apart.</param>
    /// <param name="name">The value of that field; unknown opens the list, for nobody can tell which entry is meant.</param>
    /// <param name="change">What happens to the entry; it is given the entry as it is, a new one with its identity only.</param>
    public static DocumentNode Upsert(
        this DocumentNode? node, string list, string identity, DocumentNode name, Func<DocumentNode, DocumentNode> change) =>
        node.Upsert(list, identity, name, change, static (entry, change) => change(entry));

    /// <summary>The same for a change that is given an argument, so that it can be a static function.</summary>
    public static DocumentNode Upsert<TArgument>(
        this DocumentNode? node,
        string list,
        string identity,
        DocumentNode name,
        TArgument argument,
        Func<DocumentNode, TArgument, DocumentNode> change)
    {
        if (node is UnknownNode)
            return node;

        var items = Items(node.Get(list), list);
        if (name is UnknownNode || items.IsOpen || HasUnknownIdentity(items, identity))
            return node.Put(list, Uncertain(items, identity, name, argument, change));

        for (var index = 0; index < items.Count; index++)
        {
            if (NodeComparer.Instance.Equals(items[index].Get(identity), name))
                return node.Put(list, items.Replace(index, change(items[index], argument)));
        }

        return node.Put(list, items.Append(change(MappingNode.Of((identity, name)), argument)));
    }

    /// <summary>
    /// <paramref name="over"/> laid over <paramref name="under"/>: mappings entry by entry, everything else replaced.
    /// </summary>
    public static DocumentNode Merge(this DocumentNode? under, DocumentNode over)
    {
        if (under is not MappingNode mapping || over is not MappingNode changes)
            return under is UnknownNode && over is MappingNode open ? open.Open() : over;

        if (changes.BeginsWith(mapping))
            return changes;

        DocumentNode merged = mapping.WithDeclared(Declarations.Union(mapping.Declared, changes.Declared));
        foreach (var entry in changes.Entries)
            merged = merged.Put(entry.Key, mapping[entry.Key].Merge(entry.Value));
        return changes.IsOpen ? ((MappingNode)merged).Open() : merged;
    }

    // Which entry is meant can't be told: it may be a new one or any that is there. Whatever was there may have changed.
    private static SequenceNode Uncertain<TArgument>(
        SequenceNode items, string identity, DocumentNode name, TArgument argument, Func<DocumentNode, TArgument, DocumentNode> change)
    {
        var certain = SequenceNode.Empty.Open();
        if (name is UnknownNode)
            return certain;

        foreach (var item in items.Items)
        {
            if (item.Get(identity) is ScalarNode other && !NodeComparer.Instance.Equals(other, name))
                certain = certain.Append(item);
        }

        var changed = change(MappingNode.Of((identity, name)).Open(), argument);
        return certain.Append(changed);
    }

    private static bool HasUnknownIdentity(SequenceNode items, string identity)
    {
        foreach (var item in items.Items)
        {
            if (item.Get(identity) is UnknownNode)
                return true;
        }

        return false;
    }

    /// <summary>The list in a field, whose name is <paramref name="key"/>; an empty one where there is none, an open one where nobody can tell.</summary>
    internal static SequenceNode Items(DocumentNode? list, string key) => list switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => SequenceNode.Empty,
        SequenceNode sequence => sequence,
        UnknownNode => SequenceNode.Empty.Open(),
        _ => throw new ManifestException($"\"{key}\" can't take an entry: there is {list}, not a list.", list.Origin),
    };
}
