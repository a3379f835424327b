using PodSharp.Documents;
using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>A mapping that is being read: it takes a key, then its value, then the next key.</summary>
internal sealed class MappingFrame(AnchoredNode? anchored, Mark start, bool isFlow) : Frame(anchored, start, isFlow)
{
    private MappingNode mapping = MappingNode.Empty;
    private HashSet<string>? merged;
    private string? key;
    private TextOrigin? keyOrigin;

    /// <summary>Whether a key comes next, not a value.</summary>
    public bool ExpectsKey { get; private set; } = true;

    protected override DocumentNode Node => mapping;

    /// <summary>Takes a key.</summary>
    public void SetKey(string name, TextOrigin origin)
    {
        var isRepeated = mapping.IndexOf(name) >= 0 && merged?.Remove(name) != true;
        if (isRepeated)
        {
            var first = mapping.Entries[mapping.IndexOf(name)].KeyOrigin;
            throw new YamlReadException($"the key \"{name}\" is already there, at {Place(first)}; remove one of the two", origin);
        }

        (key, keyOrigin, ExpectsKey) = (name, origin, false);
    }

    /// <summary>Takes a merge key, <c>&lt;&lt;</c>.</summary>
    public void SetMerge(TextOrigin origin) => (key, keyOrigin, ExpectsKey) = (null, origin, false);

    /// <summary>Takes the value of the key, or what is to be merged.</summary>
    public void SetValue(in BuiltNode value)
    {
        Count(value);
        ExpectsKey = true;
        if (key is not null)
        {
            mapping = mapping.Set(key, value.Node, keyOrigin);
        }
        else if (value.Node is MappingNode single)
        {
            Merge(single);
        }
        else if (value is { Node: SequenceNode list, IsAlias: false })
        {
            // The first of a list wins, so it comes last.
            for (var index = list.Count - 1; index >= 0; index--)
                Merge(list[index] as MappingNode ?? throw MergeFault(list[index].Origin));
        }
        else
        {
            throw MergeFault(value.Node.Origin);
        }
    }

    // As in kubectl's reader a merge also replaces what stands before it.
    private void Merge(MappingNode other)
    {
        merged ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in other.Entries)
        {
            if (mapping.IndexOf(entry.Key) < 0)
                merged.Add(entry.Key);
            mapping = mapping.Set(entry.Key, entry.Value, entry.KeyOrigin);
        }
    }

    private YamlReadException MergeFault(Origin? origin) => new(
        "a merge key (<<) takes a mapping, an alias of one, or a list of these; put the key in quotes if it is meant as text",
        origin as TextOrigin ?? keyOrigin!);

    private static string Place(Origin? origin) => origin is TextOrigin place
        ? $"line {place.Line}, column {place.Column}"
        : "another place";
}
