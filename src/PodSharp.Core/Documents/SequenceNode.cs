namespace PodSharp.Documents;

/// <summary>
/// An immutable list of nodes. An <see cref="IsOpen">open</see> one may have more items than it lists, anywhere.
/// </summary>
public sealed class SequenceNode : DocumentNode
{
    private readonly DocumentNode[] items;

    private SequenceNode(DocumentNode[] items, int count, bool isOpen, Origin? origin)
        : base(origin)
    {
        this.items = items;
        Count = count;
        IsOpen = isOpen;
    }

    /// <summary>The list without items.</summary>
    public static SequenceNode Empty { get; } = new([], 0, isOpen: false, origin: null);

    /// <summary>How many items are listed.</summary>
    public int Count { get; }

    /// <summary>Whether there may be more items than are listed.</summary>
    public bool IsOpen { get; }

    /// <summary>The items in order.</summary>
    public ReadOnlySpan<DocumentNode> Items => new(items, 0, Count);

    /// <summary>The item at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public DocumentNode this[int index] =>
        (uint)index < (uint)Count ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>A list of these items.</summary>
    public static SequenceNode Of(params DocumentNode[] items) => items.Length == 0 ? Empty : Owning([.. items]);

    /// <summary>This list with <paramref name="item"/> behind the others.</summary>
    public SequenceNode Append(DocumentNode item)
    {
        if (Count < items.Length && items[Count] is null && Interlocked.CompareExchange(ref items[Count], item, null!) is null)
            return new SequenceNode(items, Count + 1, IsOpen, Origin);

        var grown = SharedArray.Grow(items, Count);
        grown[Count] = item;
        return new SequenceNode(grown, Count + 1, IsOpen, Origin);
    }

    /// <summary>This list with another item at <paramref name="index"/>.</summary>
    public SequenceNode Replace(int index, DocumentNode item) => new(SharedArray.Replace(items, Count, index, item), Count, IsOpen, Origin);

    /// <summary>This list without the item at <paramref name="index"/>.</summary>
    public SequenceNode RemoveAt(int index) => new(SharedArray.Remove(items, Count, index), Count - 1, IsOpen, Origin);

    /// <summary>A list that looks at this array, which nobody changes any more.</summary>
    internal static SequenceNode Owning(DocumentNode[] items) => Owning(items, items.Length, origin: null);

    /// <summary>A list of the first items of an array, which nobody changes any more.</summary>
    internal static SequenceNode Owning(DocumentNode[] items, int count, Origin? origin) => new(items, count, isOpen: false, origin);

    /// <summary>This list, which may now have more items than it lists.</summary>
    public SequenceNode Open() => IsOpen ? this : new SequenceNode(items, Count, isOpen: true, Origin);

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) =>
        ReferenceEquals(origin, Origin) ? this : new SequenceNode(items, Count, IsOpen, origin);
}
