using System.Runtime.CompilerServices;

namespace PodSharp.Documents;

/// <summary>
/// Finds keys in a large mapping. It belongs to an array, whose keys are unique and only ever appended, so all mappings that look at
/// that array share it, and it grows with them.
/// </summary>
internal sealed class KeyIndex
{
    // Beside the arrays, because few mappings are so large that they need one.
    private static readonly ConditionalWeakTable<Entry[], KeyIndex> All = new();

    private readonly Entry[] entries;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private int indexed;

    private KeyIndex(Entry[] entries) => this.entries = entries;

    /// <summary>The index of an array.</summary>
    public static KeyIndex Of(Entry[] entries) => All.GetValue(entries, static entries => new KeyIndex(entries));

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
