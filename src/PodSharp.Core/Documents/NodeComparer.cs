namespace PodSharp.Documents;

/// <summary>
/// Compares nodes as data: mappings without order, lists with order, and what a node carries beside it; not where it came from.
/// An unknown value equals nothing, itself neither: nobody can tell.
/// </summary>
public sealed class NodeComparer : IEqualityComparer<DocumentNode>
{
    private NodeComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static NodeComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(DocumentNode? x, DocumentNode? y) => (x, y) switch
    {
        (UnknownNode, _) or (_, UnknownNode) => false,
        _ when ReferenceEquals(x, y) => true,
        (ScalarNode left, ScalarNode right) => left.Kind == right.Kind && left.Text == right.Text,
        (MappingNode left, MappingNode right) => Equals(left, right),
        (SequenceNode left, SequenceNode right) => Equals(left, right),
        _ => false,
    };

    /// <inheritdoc/>
    public int GetHashCode(DocumentNode obj)
    {
        switch (obj)
        {
            case ScalarNode scalar:
                return StringComparer.Ordinal.GetHashCode(scalar.Text);
            case MappingNode mapping:
                var hash = mapping.Count;
                foreach (var entry in mapping.Entries)
                    hash ^= unchecked((StringComparer.Ordinal.GetHashCode(entry.Key) * 397) + GetHashCode(entry.Value));
                return hash;
            case SequenceNode sequence:
                var sum = sequence.Count;
                foreach (var item in sequence.Items)
                    sum = unchecked((sum * 31) + GetHashCode(item));
                return sum;
            default:
                return 0;
        }
    }

    private bool Equals(MappingNode left, MappingNode right)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
            return false;

        foreach (var entry in left.Entries)
        {
            if (right[entry.Key] is not { } other || !Equals(entry.Value, other))
                return false;
        }

        return left.Declared is null ? right.Declared is null : Equals(left.Declared, (DocumentNode?)right.Declared);
    }

    private bool Equals(SequenceNode left, SequenceNode right)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
            return false;

        for (var index = 0; index < left.Count; index++)
        {
            if (!Equals(left[index], right[index]))
                return false;
        }

        return true;
    }
}
