using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>
/// Finds a field by name: a table made for a few dozen short names, asked for every key that is written. The length and two
/// characters tell most names apart, so that a look-up compares one string.
/// </summary>
internal sealed class FieldLookup
{
    private readonly FieldSchema?[] slots;

    public FieldLookup(ImmutableArray<FieldSchema> fields)
    {
        var size = 4;
        while (size < fields.Length * 2)
            size *= 2;

        slots = new FieldSchema?[size];
        foreach (var field in fields)
        {
            var slot = Slot(field.Name);
            while (slots[slot] is not null)
                slot = (slot + 1) & (size - 1);
            slots[slot] = field;
        }
    }

    public FieldSchema? Find(string name)
    {
        if (name.Length == 0)
            return null;

        for (var slot = Slot(name); slots[slot] is { } field; slot = (slot + 1) & (slots.Length - 1))
        {
            if (string.Equals(field.Name, name))
                return field;
        }

        return null;
    }

    private int Slot(string name) =>
        (name.Length + (name[0] * 7) + (name[name.Length - 1] * 31) + (name[name.Length / 2] * 131)) & (slots.Length - 1);
}
