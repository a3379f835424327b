namespace PodSharp.Documents;

/// <summary>
/// An immutable list of nodes. An <see cref="IsOpen">open</see> one may have more items than it lists, anywhere.
/// </summary>
public sealed class SequenceNode : DocumentNode
{
    private readonly SharedBuffer<DocumentNode> buffer;

    private SequenceNode(SharedBuffer<DocumentNode> buffer, int count, bool isOpen, Origin? origin)
        : base(origin)
    {
        this.buffer = buffer;
        Count = count;
        IsOpen = isOpen;
    }

    /// <summary>The list without items.</summary>
    public static SequenceNode Empty { get; } = new(new SharedBuffer<DocumentNode>(0), 0, isOpen: false, origin: null);

    /// <summary>How many items are listed.</summary>
    public int Count { get; }

    /// <summary>Whether there may be more items than are listed.</summary>
    public bool IsOpen { get; }

    /// <summary>The items in order.</summary>
    public ReadOnlySpan<DocumentNode> Items => new(buffer.Items, 0, Count);

    /// <summary>The item at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public DocumentNode this[int index] =>
        (uint)index < (uint)Count ? buffer.Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>A list of these items.</summary>
    public static SequenceNode Of(params DocumentNode[] items)
    {
        var sequence = Empty;
        foreach (var item in items)
            sequence = sequence.Append(item);
        return sequence;
    }

    /// <summary>This list with <paramref name="item"/> behind the others.</summary>
    public SequenceNode Append(DocumentNode item) => new(buffer.Append(Count, item), Count + 1, IsOpen, Origin);

    /// <summary>This list with another item at <paramref name="index"/>.</summary>
    public SequenceNode Replace(int index, DocumentNode item) => new(buffer.Replace(Count, index, item), Count, IsOpen, Origin);

    /// <summary>This list without the item at <paramref name="index"/>.</summary>
    public SequenceNode RemoveAt(int index) => new(buffer.Remove(Count, index), Count - 1, IsOpen, Origin);

    /// <summary>This list, which may now have more items than it lists.</summary>
    public SequenceNode Open() => IsOpen ? this : new SequenceNode(buffer, Count, isOpen: true, Origin);

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) =>
        ReferenceEquals(origin, Origin) ? this : new SequenceNode(buffer, Count, IsOpen, origin);
}
