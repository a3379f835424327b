using System.Collections;
using System.Runtime.CompilerServices;
using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp;

/// <summary>
/// An immutable list of a manifest: made by a collection expression, compared item by item. Lists whose entries have a name are also
/// indexed by it: <c>Containers["web"]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ManifestList), nameof(ManifestList.Of))]
public sealed class ManifestList<T> : IReadOnlyList<T>, IEquatable<ManifestList<T>>, INodeSource
{
    private readonly SequenceNode sequence;

    /// <summary>A view of this list.</summary>
    public ManifestList(SequenceNode sequence) => this.sequence = sequence;

    /// <inheritdoc/>
    public int Count => sequence.Count;

    /// <summary>The item at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index] => NodeConverter<T>.FromNode(sequence[index]);

    /// <summary>The entry that <paramref name="name"/> identifies.</summary>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names those that are there.</exception>
    public T this[string name] => Find(name, out var node)
        ? NodeConverter<T>.FromNode(node)
        : throw new KeyNotFoundException($"There is no \"{name}\" among {string.Join(", ", Names())}.");

    /// <summary>Whether both lists hold the same items in the same order.</summary>
    public static bool operator ==(ManifestList<T>? left, ManifestList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ManifestList<T>? left, ManifestList<T>? right) => !(left == right);

    /// <summary>The list that <paramref name="node"/> is.</summary>
    /// <exception cref="ManifestException">The node is not a list.</exception>
    public static ManifestList<T> FromNode(DocumentNode node) => node is SequenceNode list
        ? new ManifestList<T>(list)
        : throw new ManifestException($"A list is expected, not {node}.", node.Origin);

    /// <summary>Whether there is an entry that <paramref name="name"/> identifies.</summary>
    public bool Contains(string name) => Find(name, out _);

    /// <summary>This list with an item behind the others.</summary>
    public ManifestList<T> Add(T item) => new(sequence.Append(NodeConverter<T>.ToNode(item)));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ManifestList<T>? other) =>
        other is not null && (ReferenceEquals(sequence, other.sequence) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ManifestList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0]);

    /// <inheritdoc/>
    public DocumentNode ToNode() => sequence;

    /// <summary>The list on one line.</summary>
    public override string ToString() => sequence.ToString();

    private IEnumerable<string> Names()
    {
        for (var index = 0; index < sequence.Count; index++)
        {
            if (Identity(sequence[index]) is { } name)
                yield return $"\"{name}\"";
        }
    }

    private bool Find(string name, out DocumentNode node)
    {
        foreach (var item in sequence.Items)
        {
            if (Identity(item) != name)
                continue;
            node = item;
            return true;
        }

        node = sequence;
        return false;
    }

    private static string? Identity(DocumentNode item) =>
        item is MappingNode mapping && mapping[ListIdentity<T>.Key] is ScalarNode { Kind: ScalarKind.String } name ? name.Text : null;
}
