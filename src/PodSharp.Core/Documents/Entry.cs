namespace PodSharp.Documents;

/// <summary>A key of a mapping with its value.</summary>
public readonly struct Entry(string key, DocumentNode value, Origin? keyOrigin = null)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The value.</summary>
    public DocumentNode Value { get; } = value;

    /// <summary>Where the key was written, if anybody said.</summary>
    public Origin? KeyOrigin { get; } = keyOrigin;

    /// <summary>Takes the entry apart.</summary>
    public void Deconstruct(out string key, out DocumentNode value) => (key, value) = (Key, Value);
}
