namespace PodSharp;

/// <summary>Makes maps of a manifest; collection expressions call it.</summary>
public static class ManifestMap
{
    /// <summary>A map of these entries; a key that comes twice keeps its last value.</summary>
    public static ManifestMap<T> Of<T>(ReadOnlySpan<KeyValuePair<string, T>> entries) => ManifestMap<T>.FromDictionary(entries.ToArray());

    /// <summary>A map of these entries; a key that comes twice keeps its last value.</summary>
    public static ManifestMap<T> Of<T>(params (string Key, T Value)[] entries) =>
        ManifestMap<T>.FromDictionary(Array.ConvertAll(entries, static entry => KeyValuePair.Create(entry.Key, entry.Value)));
}
