namespace PodSharp.Documents;

/// <summary>
/// An immutable mapping from keys to nodes that remembers the order in which its keys were written. An <see cref="IsOpen">open</see>
/// one may have more entries than it lists.
/// </summary>
public sealed class MappingNode : DocumentNode
{
    // Below this many entries a walk is faster than hashing the key.
    private const int IndexThreshold = 24;

    private readonly Entry[] items;

    private MappingNode(Entry[] items, int count, bool isOpen, MappingNode? declared, Origin? origin)
        : base(origin)
    {
        this.items = items;
        Count = count;
        IsOpen = isOpen;
        Declared = declared;
    }

    /// <summary>The mapping without entries.</summary>
    public static MappingNode Empty { get; } = new([], 0, isOpen: false, declared: null, origin: null);

    /// <summary>How many entries are listed.</summary>
    public int Count { get; }

    /// <summary>Whether there may be more entries than are listed.</summary>
    public bool IsOpen { get; }

    /// <summary>
    /// What the node carries beside its entries: fields of an enclosing object, to be merged into it when the node is placed there
    /// (a container that mounts a volume declares <c>volumes</c>). Part of equality, never written.
    /// </summary>
    public MappingNode? Declared { get; }

    /// <summary>The value of <paramref name="key"/>, or null where it isn't listed.</summary>
    public DocumentNode? this[string key]
    {
        get
        {
            var position = IndexOf(key);
            return position < 0 ? null : items[position].Value;
        }
    }

    /// <summary>The entries in the order in which they were written.</summary>
    public ReadOnlySpan<Entry> Entries => new(items, 0, Count);

    /// <summary>A mapping of this entry; an empty one where its value is null.</summary>
    public static MappingNode Of((string Key, DocumentNode? Value) entry)
    {
        var (items, count) = (new Entry[1], 0);
        Add(items, ref count, entry);
        return Of(items, count);
    }

    /// <summary>A mapping of these entries, without those whose value is null; a key that comes twice keeps its first place and its last value.</summary>
    public static MappingNode Of((string Key, DocumentNode? Value) first, (string Key, DocumentNode? Value) second)
    {
        var (items, count) = (new Entry[2], 0);
        Add(items, ref count, first);
        Add(items, ref count, second);
        return Of(items, count);
    }

    /// <summary>A mapping of these entries, without those whose value is null; a key that comes twice keeps its first place and its last value.</summary>
    public static MappingNode Of(
        (string Key, DocumentNode? Value) first, (string Key, DocumentNode? Value) second, (string Key, DocumentNode? Value) third)
    {
        var (items, count) = (new Entry[3], 0);
        Add(items, ref count, first);
        Add(items, ref count, second);
        Add(items, ref count, third);
        return Of(items, count);
    }

    /// <summary>A mapping of these entries, without those whose value is null; a key that comes twice keeps its first place and its last value.</summary>
    public static MappingNode Of(params (string Key, DocumentNode? Value)[] entries)
    {
        var (items, count) = (new Entry[entries.Length], 0);
        foreach (var entry in entries)
            Add(items, ref count, entry);
        return Of(items, count);
    }

    /// <summary>A mapping of the first entries of an array, which nobody changes any more and in which no key comes twice.</summary>
    internal static MappingNode Owning(Entry[] items, int count, Origin? origin) => new(items, count, isOpen: false, declared: null, origin);

    /// <summary>The position of <paramref name="key"/> among the entries, or -1.</summary>
    public int IndexOf(string key)
    {
        if (Count > IndexThreshold)
            return KeyIndex.Of(items).Find(key, Count);
        return IndexOf(Entries, key);
    }

    /// <summary>This mapping with <paramref name="value"/> at <paramref name="key"/>: in its place, or behind the others.</summary>
    public MappingNode Set(string key, DocumentNode value, Origin? keyOrigin = null)
    {
        var entry = new Entry(key, value, keyOrigin);
        var position = IndexOf(key);
        if (position >= 0)
        {
            return items[position].IsSame(entry)
                ? this
                : new MappingNode(SharedArray.Replace(items, Count, position, entry), Count, IsOpen, Declared, Origin);
        }

        if (Count < items.Length && Entry.TryTake(ref items[Count], entry))
            return new MappingNode(items, Count + 1, IsOpen, Declared, Origin);

        var grown = SharedArray.Grow(items, Count);
        grown[Count] = entry;
        return new MappingNode(grown, Count + 1, IsOpen, Declared, Origin);
    }

    /// <summary>This mapping without <paramref name="key"/>.</summary>
    public MappingNode Remove(string key)
    {
        var position = IndexOf(key);
        return position < 0 ? this : new MappingNode(SharedArray.Remove(items, Count, position), Count - 1, IsOpen, Declared, Origin);
    }

    /// <summary>
    /// Whether it begins with the very entries of <paramref name="other"/>, which says nothing else: laid over the other, it is the result.
    /// </summary>
    internal bool BeginsWith(MappingNode other)
    {
        if (other.Count > Count || other.IsOpen || other.Declared is not null || other.Origin is not null)
            return false;

        for (var position = 0; position < other.Count; position++)
        {
            if (!items[position].IsSame(other.items[position]))
                return false;
        }

        return true;
    }

    /// <summary>Where its first key was written.</summary>
    internal Origin? FirstKeyOrigin() => Count == 0 ? null : items[0].KeyOrigin;

    /// <summary>This mapping, which may now have more entries than it lists.</summary>
    public MappingNode Open() => IsOpen ? this : new MappingNode(items, Count, isOpen: true, Declared, Origin);

    /// <summary>This mapping, carrying <paramref name="declared"/> beside its entries.</summary>
    public MappingNode WithDeclared(MappingNode? declared) =>
        ReferenceEquals(declared, Declared) ? this : new MappingNode(items, Count, IsOpen, declared, Origin);

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) =>
        ReferenceEquals(origin, Origin) ? this : new MappingNode(items, Count, IsOpen, Declared, origin);

    private static MappingNode Of(Entry[] items, int count) => new(items, count, isOpen: false, declared: null, origin: null);

    private static void Add(Entry[] items, ref int count, (string Key, DocumentNode? Value) entry)
    {
        if (entry.Value is null)
            return;

        var position = IndexOf(new ReadOnlySpan<Entry>(items, 0, count), entry.Key);
        items[position < 0 ? count++ : position] = new Entry(entry.Key, entry.Value);
    }

    private static int IndexOf(ReadOnlySpan<Entry> entries, string key)
    {
        for (var position = 0; position < entries.Length; position++)
        {
            if (string.Equals(entries[position].Key, key))
                return position;
        }

        return -1;
    }
}
