using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// Steps on lists that Kubernetes itself takes as a whole, so that nothing but their content tells what a repeated call means.
/// </summary>
public static class ListOperations
{
    /// <summary><paramref name="node"/> with <paramref name="item"/> in its list at <paramref name="list"/>, once.</summary>
    public static DocumentNode Include(this DocumentNode? node, string list, DocumentNode item)
    {
        if (node is UnknownNode)
            return node;

        var items = NodeOperations.Items(node.Get(list), list);
        if (items.IsOpen)
            return node.Put(list, items);

        foreach (var other in items.Items)
        {
            if (!Declarations.MayBeEqual(item, other))
                continue;

            // Where it can't be told whether it is there already, it can't be told how many there are.
            return IsKnown(item) && IsKnown(other) ? node! : node.Put(list, items.Open());
        }

        return node.Put(list, items.Append(item));
    }

    /// <summary><paramref name="node"/> with each of <paramref name="items"/> in its list at <paramref name="list"/>, once.</summary>
    public static DocumentNode IncludeAll(this DocumentNode? node, string list, DocumentNode items)
    {
        if (node is UnknownNode)
            return node;

        var result = node.AsObject();
        var sequence = items as SequenceNode ?? SequenceNode.Empty.Open();
        foreach (var item in sequence.Items)
            result = result.Include(list, item);
        return sequence.IsOpen ? result.Put(list, NodeOperations.Items(result.Get(list), list).Open()) : result;
    }

    /// <summary>
    /// <paramref name="node"/> with the entry changed that has <paramref name="name"/> at the end of <paramref name="identity"/>, or
    /// made and appended where there is none.
    /// </summary>
    public static DocumentNode Upsert(
        this DocumentNode? node, string list, string[] identity, DocumentNode name, Func<DocumentNode, DocumentNode> change)
    {
        if (node is UnknownNode)
            return node;

        var items = NodeOperations.Items(node.Get(list), list);
        if (name is UnknownNode)
            return node.Put(list, SequenceNode.Empty.Open());

        var isCertain = !items.IsOpen;
        var certain = SequenceNode.Empty.Open();
        for (var index = 0; index < items.Count; index++)
        {
            var found = items[index].Get(identity);
            if (isCertain && NodeComparer.Instance.Equals(found, name))
                return node.Put(list, items.Replace(index, change(items[index])));
            isCertain &= found is not UnknownNode;
            if (found is ScalarNode && !NodeComparer.Instance.Equals(found, name))
                certain = certain.Append(items[index]);
        }

        // Nobody can tell which entry is meant: one that isn't listed, or one whose name isn't known.
        return isCertain
            ? node.Put(list, items.Append(change(MappingNode.Empty.PutAt(identity, name))))
            : node.Put(list, certain.Append(change(((MappingNode)MappingNode.Empty.PutAt(identity, name)).Open())));
    }

    /// <summary>
    /// <paramref name="node"/> with every entry of its list at <paramref name="list"/> changed; nothing where it has no such list.
    /// </summary>
    public static DocumentNode ForEach(this DocumentNode node, string list, Func<DocumentNode, DocumentNode> change)
    {
        switch (node.Get(list))
        {
            case SequenceNode items:
                var changed = SequenceNode.Empty;
                foreach (var item in items.Items)
                    changed = changed.Append(change(item));
                return node.Put(list, items.IsOpen ? changed.Open() : changed);
            case UnknownNode when node is MappingNode:
                return node.Put(list, UnknownNode.Instance);
            default:
                return node;
        }
    }

    private static bool IsKnown(DocumentNode node) => node switch
    {
        UnknownNode => false,
        MappingNode mapping => !mapping.IsOpen && All(mapping),
        SequenceNode sequence => !sequence.IsOpen && All(sequence),
        _ => true,
    };

    private static bool All(MappingNode mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!IsKnown(entry.Value))
                return false;
        }

        return true;
    }

    private static bool All(SequenceNode sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (!IsKnown(item))
                return false;
        }

        return true;
    }
}
