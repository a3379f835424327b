namespace PodSharp.Documents;

/// <summary>
/// Finds keys in a large mapping. It belongs to a buffer, whose keys are unique and only ever appended, so all mappings that look at
/// that buffer share it, and it grows with them.
/// </summary>
internal sealed class KeyIndex(Entry[] entries)
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private int indexed;

    /// <summary>The position of the key among the first <paramref name="count"/> entries, or -1.</summary>
    public int Find(string key, int count)
    {
        lock (positions)
        {
            for (; indexed < count; indexed++)
                positions[entries[indexed].Key] = indexed;
            return positions.TryGetValue(key, out var position) && position < count ? position : -1;
        }
    }
}
