namespace PodSharp.Documents;

/// <summary>A key of a mapping with its value.</summary>
public struct Entry
{
    private string? key;

    /// <summary>A key with its value, and where the key was written, if anybody says.</summary>
    public Entry(string key, DocumentNode value, Origin? keyOrigin = null)
    {
        this.key = key;
        Value = value;
        KeyOrigin = keyOrigin;
    }

    /// <summary>The key.</summary>
    public readonly string Key => key!;

    /// <summary>The value.</summary>
    public DocumentNode Value { get; private set; }

    /// <summary>Where the key was written, if anybody said.</summary>
    public Origin? KeyOrigin { get; private set; }

    /// <summary>Takes the entry apart.</summary>
    public readonly void Deconstruct(out string key, out DocumentNode value) => (key, value) = (Key, Value);

    /// <summary>Whether the other one holds the very same node under the same key.</summary>
    internal readonly bool IsSame(in Entry other) =>
        key == other.key && ReferenceEquals(Value, other.Value) && ReferenceEquals(KeyOrigin, other.KeyOrigin);

    /// <summary>Puts <paramref name="entry"/> into <paramref name="place"/>; false where another one stands there, or is about to.</summary>
    internal static bool TryTake(ref Entry place, in Entry entry)
    {
        if (place.key is not null || Interlocked.CompareExchange(ref place.key, entry.key, null) is not null)
            return false;

        place.Value = entry.Value;
        place.KeyOrigin = entry.KeyOrigin;
        return true;
    }
}
