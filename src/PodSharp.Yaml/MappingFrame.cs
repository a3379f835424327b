using System.Text;
using PodSharp.Documents;
using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>A mapping that is being read: it takes a key, then its value, then the next key.</summary>
internal sealed class MappingFrame(AnchoredNode? anchored, Mark start, bool isFlow) : Frame(anchored, start, isFlow)
{
    // Below this many entries a walk is faster than hashing the key.
    private const int IndexThreshold = 24;

    private Entry[] entries = [];
    private int count;
    private Dictionary<string, int>? positions;
    private HashSet<string>? merged;
    private string? key;
    private TextOrigin? keyOrigin;

    /// <summary>Whether a key comes next, not a value.</summary>
    public bool ExpectsKey { get; private set; } = true;

    /// <summary>Takes a key; returns where it stands already, or null where it is new.</summary>
    public TextOrigin? SetKey(string name, TextOrigin origin)
    {
        (key, keyOrigin, ExpectsKey) = (name, origin, false);
        var position = Find(name);
        return position < 0 || merged?.Remove(name) == true ? null : entries[position].KeyOrigin as TextOrigin;
    }

    /// <summary>Takes a merge key, <c>&lt;&lt;</c>.</summary>
    public void SetMerge(TextOrigin origin) => (key, keyOrigin, ExpectsKey) = (null, origin, false);

    /// <summary>Takes the value of the key, or what is to be merged. Of a key that comes twice the last value stays.</summary>
    public void SetValue(in BuiltNode value)
    {
        ExpectsKey = true;
        if (key is not null)
        {
            Count(value);
            Put(new Entry(key, value.Node, keyOrigin));
        }
        else if (value.Node is MappingNode single)
        {
            CountMerged(value, containers: 1);
            Merge(single);
        }
        else if (value is { Node: SequenceNode list, IsAlias: false })
        {
            CountMerged(value, containers: 2);

            // The first of a list wins, so it comes last.
            for (var index = list.Count - 1; index >= 0; index--)
                Merge(list[index] as MappingNode ?? throw MergeFault(list[index].Origin));
        }
        else
        {
            throw MergeFault(value.Node.Origin);
        }
    }

    public override void AppendStep(StringBuilder path)
    {
        if (key is not null)
            DocumentPath.AppendKey(path, key);
    }

    protected override DocumentNode ToNode(TextOrigin origin) => MappingNode.Owning(entries, count, origin);

    // As in kubectl's reader a merge also replaces what stands before it.
    private void Merge(MappingNode other)
    {
        merged ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in other.Entries)
        {
            if (Find(entry.Key) < 0)
                merged.Add(entry.Key);
            Put(entry);
        }
    }

    // The containers around what is merged disappear.
    private void CountMerged(in BuiltNode value, int containers) =>
        Count(new BuiltNode(value.Node, value.Size, Math.Max(0, value.Height - containers)));

    private void Put(in Entry entry)
    {
        var position = Find(entry.Key);
        if (position >= 0)
        {
            entries[position] = entry;
            return;
        }

        if (count == entries.Length)
            Array.Resize(ref entries, Math.Max(2, count * 2));
        positions?.Add(entry.Key, count);
        entries[count++] = entry;
    }

    private int Find(string name)
    {
        if (count > IndexThreshold)
            return (positions ??= Index()).TryGetValue(name, out var found) ? found : -1;

        for (var position = 0; position < count; position++)
        {
            if (entries[position].Key == name)
                return position;
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(count * 2, StringComparer.Ordinal);
        for (var position = 0; position < count; position++)
            index.Add(entries[position].Key, position);
        return index;
    }

    private YamlReadException MergeFault(Origin? origin) => new(
        "a merge key (<<) takes a mapping, an alias of one, or a list of these; put the key in quotes if it is meant as text",
        origin as TextOrigin ?? keyOrigin!);
}
