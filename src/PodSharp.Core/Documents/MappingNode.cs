namespace PodSharp.Documents;

/// <summary>
/// An immutable mapping from keys to nodes that remembers the order in which its keys were written. An <see cref="IsOpen">open</see>
/// one may have more entries than it lists.
/// </summary>
public sealed class MappingNode : DocumentNode
{
    // Below this many entries a walk is faster than hashing the key.
    private const int IndexThreshold = 24;

    private readonly SharedBuffer<Entry> buffer;
    private KeyIndex? index;

    private MappingNode(
        SharedBuffer<Entry> buffer, int count, bool isOpen, MappingNode? declared, Origin? origin, KeyIndex? index = null)
        : base(origin)
    {
        this.buffer = buffer;
        this.index = index;
        Count = count;
        IsOpen = isOpen;
        Declared = declared;
    }

    /// <summary>The mapping without entries.</summary>
    public static MappingNode Empty { get; } = new(new SharedBuffer<Entry>(0), 0, isOpen: false, declared: null, origin: null);

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
            return position < 0 ? null : buffer.Items[position].Value;
        }
    }

    /// <summary>The entries in the order in which they were written.</summary>
    public ReadOnlySpan<Entry> Entries => new(buffer.Items, 0, Count);

    /// <summary>A mapping of these entries; a key that comes twice keeps its first place and its last value.</summary>
    public static MappingNode Of(params (string Key, DocumentNode? Value)[] entries)
    {
        var mapping = Empty;
        foreach (var (key, value) in entries)
        {
            if (value is not null)
                mapping = mapping.Set(key, value);
        }

        return mapping;
    }

    /// <summary>The position of <paramref name="key"/> among the entries, or -1.</summary>
    public int IndexOf(string key)
    {
        if (Count > IndexThreshold)
            return (index ??= new KeyIndex(buffer.Items)).Find(key, Count);

        var entries = buffer.Items;
        for (var position = 0; position < Count; position++)
        {
            if (string.Equals(entries[position].Key, key))
                return position;
        }

        return -1;
    }

    /// <summary>This mapping with <paramref name="value"/> at <paramref name="key"/>: in its place, or behind the others.</summary>
    public MappingNode Set(string key, DocumentNode value, Origin? keyOrigin = null)
    {
        var entry = new Entry(key, value, keyOrigin);
        var position = IndexOf(key);
        if (position >= 0)
            return new MappingNode(buffer.Replace(Count, position, entry), Count, IsOpen, Declared, Origin);

        var appended = buffer.Append(Count, entry);
        return new MappingNode(appended, Count + 1, IsOpen, Declared, Origin, ReferenceEquals(appended, buffer) ? index : null);
    }

    /// <summary>This mapping without <paramref name="key"/>.</summary>
    public MappingNode Remove(string key)
    {
        var position = IndexOf(key);
        return position < 0 ? this : new MappingNode(buffer.Remove(Count, position), Count - 1, IsOpen, Declared, Origin);
    }

    /// <summary>This mapping, which may now have more entries than it lists.</summary>
    public MappingNode Open() => IsOpen ? this : new MappingNode(buffer, Count, isOpen: true, Declared, Origin, index);

    /// <summary>This mapping, carrying <paramref name="declared"/> beside its entries.</summary>
    public MappingNode WithDeclared(MappingNode? declared) =>
        ReferenceEquals(declared, Declared) ? this : new MappingNode(buffer, Count, IsOpen, declared, Origin, index);

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) =>
        ReferenceEquals(origin, Origin) ? this : new MappingNode(buffer, Count, IsOpen, Declared, origin, index);
}
