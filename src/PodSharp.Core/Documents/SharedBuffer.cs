namespace PodSharp.Documents;

/// <summary>
/// The storage behind immutable containers. Several containers may look at one buffer, each at its own first items; the one that
/// sees all of them may append in place, so that a chain of appends costs what a list costs and still no container ever changes.
/// </summary>
internal sealed class SharedBuffer<T>(int capacity)
{
    private int used;

    public T[] Items { get; } = new T[capacity];

    /// <summary>
    /// A buffer that holds the first <paramref name="count"/> items of this one and <paramref name="item"/> behind them: this one where
    /// nobody has appended there yet.
    /// </summary>
    public SharedBuffer<T> Append(int count, T item)
    {
        if (count < Items.Length && Interlocked.CompareExchange(ref used, count + 1, count) == count)
        {
            Items[count] = item;
            return this;
        }

        var copy = Copy(count, count < 4 ? 4 : count * 2);
        copy.Items[count] = item;
        copy.used = count + 1;
        return copy;
    }

    /// <summary>A copy of the first <paramref name="count"/> items with another item at <paramref name="index"/>.</summary>
    public SharedBuffer<T> Replace(int count, int index, T item)
    {
        var copy = Copy(count, Math.Max(count, 4));
        copy.Items[index] = item;
        return copy;
    }

    /// <summary>A copy of the first <paramref name="count"/> items without the one at <paramref name="index"/>.</summary>
    public SharedBuffer<T> Remove(int count, int index)
    {
        var copy = new SharedBuffer<T>(Math.Max(count - 1, 4)) { used = count - 1 };
        Array.Copy(Items, 0, copy.Items, 0, index);
        Array.Copy(Items, index + 1, copy.Items, index, count - index - 1);
        return copy;
    }

    private SharedBuffer<T> Copy(int count, int capacity)
    {
        var copy = new SharedBuffer<T>(capacity) { used = count };
        Array.Copy(Items, copy.Items, count);
        return copy;
    }
}
