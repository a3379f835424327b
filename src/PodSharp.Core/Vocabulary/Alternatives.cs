using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What is known of a node that is one of two, when nobody can tell which.</summary>
internal static class Alternatives
{
    /// <summary>A node that claims what holds of both; where they differ, it is unknown.</summary>
    public static DocumentNode Either(DocumentNode left, DocumentNode right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => left,
        (ScalarNode, ScalarNode) when NodeComparer.Instance.Equals(left, right) => left,
        (MappingNode first, MappingNode second) => Either(first, second),
        (SequenceNode first, SequenceNode second) => Either(first, second),
        _ => UnknownNode.Instance,
    };

    // A field that only one of them has may be there or not, as everything that isn't known.
    private static MappingNode Either(MappingNode first, MappingNode second)
    {
        var either = MappingNode.Empty;
        foreach (var entry in first.Entries)
            either = either.Set(entry.Key, second[entry.Key] is { } other ? Either(entry.Value, other) : UnknownNode.Instance, entry.KeyOrigin);
        foreach (var entry in second.Entries)
        {
            if (first[entry.Key] is null)
                either = either.Set(entry.Key, UnknownNode.Instance, entry.KeyOrigin);
        }

        either = either.WithDeclared(Declared(first.Declared, second.Declared));
        return (MappingNode)(first.IsOpen || second.IsOpen ? either.Open() : either).WithOrigin(first.Origin);
    }

    private static SequenceNode Either(SequenceNode first, SequenceNode second)
    {
        var either = SequenceNode.Empty;
        for (var index = 0; index < Math.Min(first.Count, second.Count); index++)
            either = either.Append(Either(first[index], second[index]));
        var isOpen = first.IsOpen || second.IsOpen || first.Count != second.Count;
        return (SequenceNode)(isOpen ? either.Open() : either).WithOrigin(first.Origin);
    }

    // What only one of them declares may reach the receiver's list or not, so that list is open.
    private static MappingNode? Declared(MappingNode? first, MappingNode? second)
    {
        if (first is null && second is null)
            return null;

        var (left, right) = (first ?? MappingNode.Empty, second ?? MappingNode.Empty);
        var either = MappingNode.Empty;
        foreach (var entry in left.Entries)
            either = either.Set(entry.Key, right[entry.Key] is { } other ? Either(entry.Value, other) : SequenceNode.Empty.Open());
        foreach (var entry in right.Entries)
        {
            if (left[entry.Key] is null)
                either = either.Set(entry.Key, SequenceNode.Empty.Open());
        }

        return either;
    }
}
