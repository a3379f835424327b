namespace PodSharp.SchemaTool;

/// <summary>Writes the numbers and texts of records, one after the other.</summary>
internal sealed class RecordWriter(TextPool texts, TextPool documentation)
{
    private readonly List<byte> bytes = [];

    /// <summary>Where the next record begins.</summary>
    public int Place => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public void Number(int number) => Bits((ulong)number);

    /// <summary>Small numbers of either sign stay short: 0, -1, 1, -2, … are counted up.</summary>
    public void SignedNumber(long number) => Bits((ulong)((number << 1) ^ (number >> 63)));

    public void Text(string text) => Number(texts.Add(text));

    public void TextIf(string? text)
    {
        if (text is not null)
            Text(text);
    }

    public void Texts(IReadOnlyCollection<string> items)
    {
        Number(items.Count);
        foreach (var item in items)
            Text(item);
    }

    public void Documentation(string text) => Number(text.Length == 0 ? 0 : documentation.Add(text) + 1);

    private void Bits(ulong bits)
    {
        for (; bits >= 0x80; bits >>= 7)
            bytes.Add((byte)(bits | 0x80));
        bytes.Add((byte)bits);
    }
}
