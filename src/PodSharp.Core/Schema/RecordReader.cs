using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>Reads the numbers and texts of one record, in the order in which they were written.</summary>
internal ref struct RecordReader(SchemaTable table, int place)
{
    private int place = place;

    public int Number() => (int)Bits();

    public long SignedNumber()
    {
        var bits = Bits();
        return (long)(bits >> 1) ^ -(long)(bits & 1);
    }

    public string Text() => table.Text((int)Bits());

    public DeferredText Documentation() => new(table, (int)Bits());

    public ImmutableArray<string> Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return ImmutableArray.Create(texts);
    }

    private ulong Bits()
    {
        var bits = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var part = table[place++];
            bits |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return bits;
        }
    }
}
