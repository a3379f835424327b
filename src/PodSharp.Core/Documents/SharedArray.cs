namespace PodSharp.Documents;

/// <summary>
/// The storage behind immutable containers. Several containers may look at one array, each at its own first items; whoever finds the
/// place behind its items free takes it and appends there, so that a chain of appends costs what a list costs and still no container
/// ever changes.
/// </summary>
internal static class SharedArray
{
    // Half of all mappings and lists never have more.
    private const int LeastCapacity = 2;

    /// <summary>A copy of the first <paramref name="count"/> items with room for more.</summary>
    public static T[] Grow<T>(T[] items, int count) => Copy(items, count, Math.Max(count * 2, LeastCapacity));

    /// <summary>A copy of the first <paramref name="count"/> items with another item at <paramref name="index"/>, and as much room for more.</summary>
    public static T[] Replace<T>(T[] items, int count, int index, T item)
    {
        var copy = Copy(items, count, items.Length);
        copy[index] = item;
        return copy;
    }

    /// <summary>A copy of the first <paramref name="count"/> items without the one at <paramref name="index"/>.</summary>
    public static T[] Remove<T>(T[] items, int count, int index)
    {
        var copy = Copy(items, index, count - 1);
        Array.Copy(items, index + 1, copy, index, count - index - 1);
        return copy;
    }

    private static T[] Copy<T>(T[] items, int count, int capacity)
    {
        var copy = new T[capacity];
        Array.Copy(items, copy, count);
        return copy;
    }
}
