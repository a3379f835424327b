using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// Lists whose entries are told apart by several values, or by one further inside: Kubernetes has no single key for them.
/// </summary>
internal static class EntryOperations
{
    /// <summary>
    /// <paramref name="node"/> with <paramref name="entry"/> in its list at <paramref name="list"/>: in place of the entry that has the
    /// same values at the paths of <paramref name="identity"/>, or behind the others.
    /// </summary>
    public static DocumentNode PutEntry(this DocumentNode node, string list, string[][] identity, DocumentNode entry)
    {
        if (node is UnknownNode)
            return node;
        if (node.Get(list) is not SequenceNode items)
            return node.Get(list) is UnknownNode ? node.Put(list, SequenceNode.Of(entry).Open()) : node.Append(list, entry);

        var position = -1;
        var certain = true;
        for (var index = 0; index < items.Count; index++)
        {
            var match = Match(items[index], entry, identity);
            certain &= match is not null;
            position = match == true ? index : position;
        }

        return (certain, position) switch
        {
            (false, _) => node.Put(list, Uncertain(items, identity, entry)),
            (true, < 0) => node.Append(list, entry),
            _ => node.Put(list, items.Replace(position, entry)),
        };
    }

    // Whether an entry is replaced, and which, can't be told; those that certainly differ stay. The new one is listed only where its place
    // among them is certain: it may stand where the first one stood that may be meant.
    private static SequenceNode Uncertain(SequenceNode items, string[][] identity, DocumentNode entry)
    {
        var others = SequenceNode.Empty.Open();
        var mayBeMeant = false;
        var isLast = true;
        foreach (var item in items.Items)
        {
            var differs = Match(item, entry, identity) == false;
            mayBeMeant |= !differs;
            isLast &= !(differs && mayBeMeant);
            others = differs ? others.Append(item) : others;
        }

        return isLast ? others.Append(entry) : others;
    }

    // Null where nobody can tell.
    private static bool? Match(DocumentNode item, DocumentNode entry, string[][] identity)
    {
        bool? match = true;
        foreach (var path in identity)
        {
            switch (item.Get(path), entry.Get(path))
            {
                case (null, null):
                    break;
                case (null, UnknownNode) or (UnknownNode, null):
                    match = null;
                    break;
                case (null, _) or (_, null):
                    return false;
                case var (left, right) when !Declarations.MayBeEqual(left, right):
                    return false;
                case var (left, right) when !NodeComparer.Instance.Equals(left, right):
                    match = null;
                    break;
            }
        }

        return match;
    }
}
