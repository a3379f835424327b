using PodSharp.Documents;

namespace PodSharp.Schema;

/// <summary>
/// Compares nodes as the data that a type says they are: as <see cref="NodeComparer"/> does, and quantities as numbers.
/// </summary>
public sealed class SchemaComparer(ObjectSchema? type)
{
    /// <summary>Whether both are the same data.</summary>
    public bool Equals(MappingNode left, MappingNode right) =>
        Equal(left, right, type) && (left.Declared is null
            ? right.Declared is null
            : NodeComparer.Instance.Equals(left.Declared, right.Declared));

    /// <summary>A hash code that equal data share.</summary>
    public static int GetHashCode(MappingNode node)
    {
        // Keys only: the values of one key may be spelt in several ways and still be equal.
        var hash = node.Count;
        foreach (var entry in node.Entries)
            hash ^= StringComparer.Ordinal.GetHashCode(entry.Key);
        return node["name"] is ScalarNode name ? hash ^ StringComparer.Ordinal.GetHashCode(name.Text) : hash;
    }

    private static bool Equal(MappingNode left, MappingNode right, ObjectSchema? type)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
            return false;

        foreach (var (key, value) in left.Entries)
        {
            if (right[key] is not { } other || !Equal(value, other, type?.Find(key)?.Type))
                return false;
        }

        return true;
    }

    private static bool Equal(DocumentNode left, DocumentNode right, TypeReference? type) => type?.Shape switch
    {
        FieldShape.Object when left is MappingNode first && right is MappingNode second => Equal(first, second, type.Object),
        FieldShape.Map when left is MappingNode first && right is MappingNode second => EqualMaps(first, second, type.Element),
        FieldShape.List when left is SequenceNode first && right is SequenceNode second => EqualLists(first, second, type.Element),
        FieldShape.Quantity when left is ScalarNode && right is ScalarNode => Quantity.FromNode(left) == Quantity.FromNode(right),
        _ => NodeComparer.Instance.Equals(left, right),
    };

    private static bool EqualMaps(MappingNode left, MappingNode right, TypeReference? element)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
            return false;

        foreach (var (key, value) in left.Entries)
        {
            if (right[key] is not { } other || !Equal(value, other, element))
                return false;
        }

        return true;
    }

    private static bool EqualLists(SequenceNode left, SequenceNode right, TypeReference? element)
    {
        if (left.Count != right.Count || left.IsOpen || right.IsOpen)
            return false;

        for (var index = 0; index < left.Count; index++)
        {
            if (!Equal(left[index], right[index], element))
                return false;
        }

        return true;
    }
}
