using System.Text;
using PodSharp.Documents;
using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>A node with what must be known of it when an alias repeats it.</summary>
internal readonly struct BuiltNode(DocumentNode node, int size, int height, bool isAlias = false)
{
    public DocumentNode Node { get; } = node;

    /// <summary>How many nodes it is made of.</summary>
    public int Size { get; } = size;

    /// <summary>How deep containers lie in it; 0 for a scalar.</summary>
    public int Height { get; } = height;

    /// <summary>Whether it was written elsewhere and only named here.</summary>
    public bool IsAlias { get; } = isAlias;
}

/// <summary>What an anchor names: a node, or nothing yet while the node is still being read.</summary>
internal sealed class AnchoredNode
{
    public BuiltNode? Built { get; set; }
}

/// <summary>A container that is being read.</summary>
internal abstract class Frame(AnchoredNode? anchored, Mark start, bool isFlow)
{
    private int size = 1;
    private int height;

    /// <summary>What the container's anchor names, where it has one.</summary>
    public AnchoredNode? Anchored { get; } = anchored;

    public Mark Start { get; } = start;

    public bool IsFlow { get; } = isFlow;

    /// <summary>The end of the last thing in it.</summary>
    public Mark LastEnd { get; set; } = start;

    /// <summary>The whole container, with its place.</summary>
    public BuiltNode Complete(TextOrigin origin) => new(ToNode(origin), size, height + 1);

    /// <summary>Adds the step to what is being read in the container.</summary>
    public abstract void AppendStep(StringBuilder path);

    protected abstract DocumentNode ToNode(TextOrigin origin);

    protected void Count(in BuiltNode built)
    {
        size += built.Size;
        height = Math.Max(height, built.Height);
    }
}

/// <summary>A list that is being read.</summary>
internal sealed class SequenceFrame(AnchoredNode? anchored, Mark start, bool isFlow) : Frame(anchored, start, isFlow)
{
    private DocumentNode[] items = [];
    private int count;

    public void Add(in BuiltNode item)
    {
        Count(item);
        if (count == items.Length)
            Array.Resize(ref items, Math.Max(2, count * 2));
        items[count++] = item.Node;
    }

    public override void AppendStep(StringBuilder path) => DocumentPath.AppendIndex(path, count);

    protected override DocumentNode ToNode(TextOrigin origin) => SequenceNode.Owning(items, count, origin);
}
