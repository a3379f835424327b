using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>
/// Puts the entries of a mapping into the order in which they are printed. An entry on its way into that order is one number: its rank
/// above, its position in the author's order below; so sorting moves numbers and touches no text until two unknown fields meet.
/// </summary>
internal static class EntryOrder
{
    private const int UnknownRank = int.MaxValue;

    // Every object begins with what it is, whatever its type's table says.
    private static readonly string[] Identity = ["apiVersion", "kind", "metadata"];

    // Beyond it an insertion sort costs more than the call of the real one.
    private const int InsertionSortMost = 32;

    /// <summary>The position of an entry in the author's order.</summary>
    public static int Position(long entry) => (int)entry;

    /// <summary>The field that the entry is, or null.</summary>
    public static FieldSchema? Field(long entry, ObjectSchema type)
    {
        var rank = (int)(entry >> 32);
        if (rank < Identity.Length)
            return type.Find(Identity[rank]);
        return rank == UnknownRank ? null : type.Fields[rank - Identity.Length];
    }

    /// <summary>
    /// The order of an object's entries: its fields by their place in the type, and behind them what the type doesn't know.
    /// </summary>
    public static void OfFields(ReadOnlySpan<Entry> entries, ObjectSchema type, bool isRoot, Span<long> order)
    {
        var previous = long.MinValue;
        var ordered = true;
        var unknown = 0;
        for (var position = 0; position < entries.Length; position++)
        {
            var rank = Rank(entries[position].Key, type, isRoot);
            if (rank == UnknownRank)
                unknown++;

            var entry = Pack(rank, position);
            ordered = ordered && previous < entry;
            order[position] = previous = entry;
        }

        if (!ordered)
            Sort(order);
        if (unknown > 1 && !UnknownKind.KeepsOrder(type))
            SortKeys(entries, order.Slice(entries.Length - unknown));
    }

    /// <summary>The ordinal order of a map's entries, whose keys are the author's own.</summary>
    public static void OfKeys(ReadOnlySpan<Entry> entries, Span<long> order)
    {
        for (var position = 0; position < entries.Length; position++)
            order[position] = Pack(UnknownRank, position);
        SortKeys(entries, order);
    }

    /// <summary>Whether the keys already stand in ordinal order.</summary>
    public static bool IsOrdinal(ReadOnlySpan<Entry> entries)
    {
        for (var position = 1; position < entries.Length; position++)
        {
            if (string.CompareOrdinal(entries[position - 1].Key, entries[position].Key) > 0)
                return false;
        }

        return true;
    }

    private static int Rank(string key, ObjectSchema type, bool isRoot)
    {
        var identity = isRoot ? Array.IndexOf(Identity, key) : -1;
        if (identity >= 0)
            return identity;

        var index = type.IndexOf(key);
        return index < 0 ? UnknownRank : Identity.Length + index;
    }

    private static long Pack(int rank, int position) => ((long)rank << 32) | (uint)position;

    private static void Sort(Span<long> order)
    {
        if (order.Length > InsertionSortMost)
        {
            SortMany(order);
            return;
        }

        for (var next = 1; next < order.Length; next++)
        {
            var entry = order[next];
            var place = next;
            for (; place > 0 && order[place - 1] > entry; place--)
                order[place] = order[place - 1];
            order[place] = entry;
        }
    }

    private static void SortKeys(ReadOnlySpan<Entry> entries, Span<long> order)
    {
        if (order.Length > InsertionSortMost)
        {
            SortManyKeys(entries, order);
            return;
        }

        for (var next = 1; next < order.Length; next++)
        {
            var entry = order[next];
            var key = entries[Position(entry)].Key;
            var place = next;
            for (; place > 0 && string.CompareOrdinal(entries[Position(order[place - 1])].Key, key) > 0; place--)
                order[place] = order[place - 1];
            order[place] = entry;
        }
    }

    private static void SortMany(Span<long> order)
    {
        var sorted = order.ToArray();
        Array.Sort(sorted);
        sorted.CopyTo(order);
    }

    private static void SortManyKeys(ReadOnlySpan<Entry> entries, Span<long> order)
    {
        var sorted = order.ToArray();
        var keys = new string[sorted.Length];
        for (var index = 0; index < sorted.Length; index++)
            keys[index] = entries[Position(sorted[index])].Key;
        Array.Sort(keys, sorted, StringComparer.Ordinal);
        sorted.CopyTo(order);
    }
}
