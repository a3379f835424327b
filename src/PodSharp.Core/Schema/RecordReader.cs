using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>Reads the numbers and texts of one record, in the order in which they were written.</summary>
internal ref struct RecordReader(SchemaTable table, int place)
{
    private ReadOnlySpan<byte> rest = table.From(place);

    public int Number() => (int)Bits();

    public long SignedNumber()
    {
        var bits = Bits();
        return (long)(bits >> 1) ^ -(long)(bits & 1);
    }

    public string Text() => table.Text(Number());

    public string? TextIf(bool present) => present ? Text() : null;

    public DeferredText Documentation() => new(table, Number());

    public ImmutableArray<string> Texts()
    {
        var texts = ImmutableArray.CreateBuilder<string>(Number());
        while (texts.Count < texts.Capacity)
            texts.Add(Text());
        return texts.MoveToImmutable();
    }

    private ulong Bits()
    {
        var bits = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var part = rest[0];
            rest = rest.Slice(1);
            bits |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return bits;
        }
    }
}
