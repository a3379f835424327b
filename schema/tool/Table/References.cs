using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>The distinct types of fields and elements; an element stands before what holds it.</summary>
internal sealed class References(IReadOnlyDictionary<ApiType, int> types)
{
    private readonly Dictionary<FieldType, int> indexes = [];

    public List<int> Entries { get; } = [];

    public int Add(FieldType type)
    {
        if (indexes.TryGetValue(type, out var index))
            return index;

        var part = type switch
        {
            { Element: { } element } => Add(element),
            { Object: { } target } => types[target],
            _ => 0,
        };
        Entries.Add((int)type.Shape | (part << TableFormat.ReferenceShapeBits));
        return indexes[type] = Entries.Count - 1;
    }
}
