using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>
/// Finds a field by one of its names: a table made for a few dozen short names, asked for every key that is written. The length and
/// three characters tell most names apart, so that a look-up compares one string.
/// </summary>
internal sealed class FieldLookup
{
    private readonly string?[] names;
    private readonly FieldSchema?[] slots;

    public FieldLookup(ImmutableArray<FieldSchema> fields, Func<FieldSchema, string> nameOf)
    {
        var size = 4;
        while (size < fields.Length * 2)
            size *= 2;

        names = new string?[size];
        slots = new FieldSchema?[size];
        foreach (var field in fields)
        {
            var name = nameOf(field);
            var slot = Slot(name);
            while (names[slot] is not null)
                slot = (slot + 1) & (size - 1);
            names[slot] = name;
            slots[slot] = field;
        }
    }

    public FieldSchema? Find(string name)
    {
        if (name.Length == 0)
            return null;

        for (var slot = Slot(name); names[slot] is { } candidate; slot = (slot + 1) & (names.Length - 1))
        {
            if (string.Equals(candidate, name))
                return slots[slot];
        }

        return null;
    }

    private int Slot(string name) =>
        (name.Length + (name[0] * 7) + (name[name.Length - 1] * 31) + (name[name.Length / 2] * 131)) & (names.Length - 1);
}
