using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp;

/// <summary>
/// An immutable map of a manifest, with the author's own keys: labels, annotations, data. Compared without order. A dictionary
/// converts to it, and so does a collection expression of pairs.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ManifestMap), nameof(ManifestMap.Of))]
public sealed class ManifestMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ManifestMap<T>>, INodeSource
{
    private readonly MappingNode mapping;

    /// <summary>A view of this map.</summary>
    public ManifestMap(MappingNode mapping) => this.mapping = mapping;

    /// <inheritdoc/>
    public int Count => mapping.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(static pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => this.Select(static pair => pair.Value);

    /// <summary>The value of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names those that are there.</exception>
    public T this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no \"{key}\" among {string.Join(", ", Keys)}.");

    /// <summary>A map of a dictionary's entries.</summary>
    public static implicit operator ManifestMap<T>(Dictionary<string, T> entries) => FromDictionary(entries);

    /// <summary>Whether both maps hold the same entries.</summary>
    public static bool operator ==(ManifestMap<T>? left, ManifestMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the maps differ.</summary>
    public static bool operator !=(ManifestMap<T>? left, ManifestMap<T>? right) => !(left == right);

    /// <summary>The map that <paramref name="node"/> is.</summary>
    /// <exception cref="ManifestException">The node is not an object.</exception>
    public static ManifestMap<T> FromNode(DocumentNode node) => new(Fields.Mapping(node, "map"));

    /// <summary>A map of a dictionary's entries.</summary>
    public static ManifestMap<T> FromDictionary(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var map = MappingNode.Empty;
        foreach (var (key, value) in entries)
            map = map.Set(key, NodeConverter<T>.ToNode(value));
        return new ManifestMap<T>(map);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => mapping.IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (mapping[key] is not { } node)
            return false;
        value = NodeConverter<T>.FromNode(node);
        return true;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var index = 0; index < mapping.Count; index++)
        {
            var entry = mapping.Entries[index];
            yield return new KeyValuePair<string, T>(entry.Key, NodeConverter<T>.FromNode(entry.Value));
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ManifestMap<T>? other)
    {
        if (other is null || other.Count != Count)
            return false;

        foreach (var (key, value) in this)
        {
            if (!other.TryGetValue(key, out var same) || !EqualityComparer<T>.Default.Equals(value, same))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ManifestMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var key in Keys)
            hash ^= StringComparer.Ordinal.GetHashCode(key);
        return hash;
    }

    /// <inheritdoc/>
    public DocumentNode ToNode() => mapping;

    /// <summary>The map on one line.</summary>
    public override string ToString() => mapping.ToString();
}
