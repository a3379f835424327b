using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>
/// Finds a field by one of its names: a table made for a few dozen short names, asked for every key that is written. The length and three
/// characters tell most names apart, so that a look-up compares one string.
/// </summary>
internal sealed class FieldLookup
{
    private readonly Slot[] slots;

    public FieldLookup(ImmutableArray<FieldSchema> fields, Func<FieldSchema, string> nameOf)
    {
        var size = 4;
        while (size < fields.Length * 2)
            size *= 2;

        slots = new Slot[size];
        for (var index = 0; index < fields.Length; index++)
        {
            var name = nameOf(fields[index]);
            var place = Hash(name) & (size - 1);
            while (slots[place].Name is not null)
                place = (place + 1) & (size - 1);
            slots[place] = new Slot(name, index);
        }
    }

    /// <summary>The field's place among the fields, or -1.</summary>
    public int IndexOf(string name)
    {
        if (name.Length == 0)
            return -1;

        var table = slots;
        for (var place = Hash(name); ; place++)
        {
            ref readonly var slot = ref table[place & (table.Length - 1)];
            if (ReferenceEquals(slot.Name, name))
                return slot.Index;
            if (slot.Name is null)
                return -1;
            if (string.Equals(slot.Name, name))
                return slot.Index;
        }
    }

    private static int Hash(string name) =>
        name.Length + (name[0] * 7) + (name[name.Length - 1] * 31) + (name[name.Length / 2] * 131);

    private readonly struct Slot(string name, int index)
    {
        public readonly string? Name = name;
        public readonly int Index = index;
    }
}
