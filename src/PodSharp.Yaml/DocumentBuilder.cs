using System.Text;
using PodSharp.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PodSharp.Yaml;

/// <summary>Makes documents of the parser's events. It keeps the containers around it on a list, so that depth costs no stack.</summary>
/// <param name="source">The text.</param>
/// <param name="faults">Takes the keys that come twice; where it is null, the first of them is an exception.</param>
internal sealed class DocumentBuilder(SourceText source, List<YamlFault>? faults = null)
{
    private const string MergeKey = "<<";
    private const string IfText = "put the text in quotes if it is meant as text";

    private readonly List<Frame> frames = [];
    private readonly Dictionary<string, AnchoredNode> anchors = new(StringComparer.Ordinal);
    private readonly List<MappingNode> documents = [];
    private int aliasedNodes;
    private int nodes;

    /// <summary>The documents that are complete.</summary>
    public IReadOnlyList<MappingNode> Documents => documents;

    /// <summary>Whether what comes next stands between brackets or braces.</summary>
    public bool IsInFlow => frames.Count > 0 && frames[frames.Count - 1].IsFlow;

    /// <summary>Whether a key has been read whose value comes next.</summary>
    public bool ExpectsValue => frames.Count > 0 && frames[frames.Count - 1] is MappingFrame { ExpectsKey: false };

    /// <summary>The column where the innermost container begins, from 1; 0 outside all.</summary>
    public int Column => frames.Count == 0 ? 0 : (int)frames[frames.Count - 1].Start.Column;

    private MappingFrame? FrameThatExpectsKey =>
        frames.Count > 0 && frames[frames.Count - 1] is MappingFrame { ExpectsKey: true } frame ? frame : null;

    /// <summary>Takes the next event.</summary>
    public void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart:
                anchors.Clear();
                nodes = 0;
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case MappingStart start:
                Open(new MappingFrame(Anchor(start), start.Start, start.Style == MappingStyle.Flow));
                break;
            case SequenceStart start:
                Open(new SequenceFrame(Anchor(start), start.Start, start.Style == SequenceStyle.Flow));
                break;
            case MappingEnd or SequenceEnd:
                Close(parsed.End);
                break;
        }
    }

    private void TakeScalar(Scalar scalar)
    {
        var place = Place(scalar.Start, scalar.End);
        PlainSyntax.Check(scalar, place, IsInFlow);
        var resolved = Resolve(scalar, place);
        var anchored = Anchor(scalar);
        if (anchored is not null)
            anchored.Built = new BuiltNode(resolved.ToNode(place), size: 1, height: 0);

        if (FrameThatExpectsKey is { } mapping)
        {
            if (IsMerge(scalar))
                mapping.SetMerge(place);
            else
                TakeKey(mapping, KeyText.Of(resolved, out var reason) ?? throw new YamlReadException(reason, place), place);
            mapping.LastEnd = scalar.End;
            return;
        }

        if (resolved.Kind == ScalarKind.Float && (double.IsNaN(resolved.Number) || double.IsInfinity(resolved.Number)))
            throw new YamlReadException("infinity and NaN are no values of Kubernetes; " + IfText, place);
        Add(anchored?.Built ?? new BuiltNode(resolved.ToNode(place), size: 1, height: 0), scalar.End, place);
    }

    private void TakeKey(MappingFrame mapping, string name, TextOrigin place)
    {
        if (mapping.SetKey(name, place) is not { } first)
            return;

        var reason = $"the key \"{Shortened(name)}\" is already there, at line {first.Line}, column {first.Column}; remove one of the two";
        if (faults is null)
            throw new YamlReadException(reason, place);
        if (faults.Count < YamlReader.MaximumDuplicateKeys)
            faults.Add(new YamlFault(YamlFaultKind.DuplicateKey, reason, Path(), place) { First = first });
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        var place = Place(alias.Start, alias.End);
        if (!PlainSyntax.IsAnchorName(name) || !anchors.TryGetValue(name, out var anchored))
            throw new YamlReadException($"there is no anchor &{name} before this alias; {IfText}", place);
        if (anchored.Built is not { } built)
            throw new YamlReadException($"the anchor &{name} holds itself; write out what is meant", place);

        aliasedNodes += built.Size;
        if (aliasedNodes > YamlReader.MaximumAliasedNodes)
        {
            throw new YamlReadException(
                $"aliases repeat more than {YamlReader.MaximumAliasedNodes} values; write out what is meant", place);
        }

        if (frames.Count + built.Height > YamlReader.MaximumDepth)
            throw TooDeep(place);

        if (FrameThatExpectsKey is { } mapping)
        {
            TakeKey(mapping, KeyOf(built.Node, place), place);
            mapping.LastEnd = alias.End;
            return;
        }

        Add(new BuiltNode(built.Node.WithOrigin(place), built.Size, built.Height, isAlias: true), alias.End, place);
    }

    private void Open(Frame frame)
    {
        if (FrameThatExpectsKey is { } outer)
        {
            var reason = IsTemplate(outer, frame)
                ? "a template ({{ … }}) is no YAML yet; render it first, or put it in quotes"
                : "a key must be a text, not a mapping or a list; put it in quotes";
            throw new YamlReadException(reason, Place(frame.Start, frame.Start));
        }

        if (frames.Count == YamlReader.MaximumDepth)
            throw TooDeep(Place(frame.Start, frame.Start));
        frames.Add(frame);
    }

    private void Close(Mark end)
    {
        var frame = frames[frames.Count - 1];
        frames.RemoveAt(frames.Count - 1);

        // A block's end is only noticed where the next thing begins; it is where its last part ends. The closing bracket counts.
        var last = frame.IsFlow ? new Mark(end.Index, end.Line, end.Column + 1) : frame.LastEnd;
        var place = Place(frame.Start, last);
        var built = frame.Complete(place);
        if (frame.Anchored is { } anchored)
            anchored.Built = built;
        Add(built, last, place);
    }

    private void Add(in BuiltNode built, Mark end, TextOrigin place)
    {
        if (++nodes > YamlReader.MaximumNodes)
            throw new YamlReadException($"the document holds more than {YamlReader.MaximumNodes} values; split it", place);
        if (frames.Count == 0)
        {
            AddDocument(built.Node, place);
            return;
        }

        var frame = frames[frames.Count - 1];
        frame.LastEnd = end;
        if (frame is MappingFrame mapping)
            mapping.SetValue(built);
        else
            ((SequenceFrame)frame).Add(built);
    }

    private void AddDocument(DocumentNode node, TextOrigin place)
    {
        if (node is MappingNode mapping)
        {
            documents.Add(mapping);
        }
        else if (node is not ScalarNode { Kind: ScalarKind.Null })
        {
            var found = node is SequenceNode ? "a list" : "a single value";
            var reason = $"a manifest is a mapping that begins with apiVersion and kind, but here is {found}";
            if (faults is null)
                throw new YamlReadException(reason, place);
            faults.Add(new YamlFault(YamlFaultKind.NotAnObject, reason, "", place));
        }
    }

    private AnchoredNode? Anchor(NodeEvent node)
    {
        if (node.Anchor.IsEmpty)
            return null;
        if (!PlainSyntax.IsAnchorName(node.Anchor.Value))
        {
            throw new YamlReadException(
                $"an anchor's name has letters, digits, - and _, but not \"{node.Anchor.Value}\"; {IfText}",
                Place(node.Start, node.Start));
        }

        return anchors[node.Anchor.Value] = new AnchoredNode();
    }

    private static bool IsMerge(Scalar scalar) =>
        scalar.Value == MergeKey
        && (scalar.Tag.IsEmpty ? scalar.Style == YamlDotNet.Core.ScalarStyle.Plain : TaggedScalar.Name(scalar.Tag.Value) == "merge");

    private static ResolvedScalar Resolve(Scalar scalar, TextOrigin place)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == YamlDotNet.Core.ScalarStyle.Plain
                ? PlainScalar.Resolve(scalar.Value)
                : ResolvedScalar.Of(scalar.Value);
        }

        return TaggedScalar.Resolve(scalar.Tag.Value, scalar.Value, out var reason) ?? throw new YamlReadException(reason, place);
    }

    private static string KeyOf(DocumentNode node, TextOrigin place)
    {
        if (node is not ScalarNode scalar)
            throw new YamlReadException("a key must be a text, not a mapping or a list; put it in quotes", place);

        var resolved = scalar.TryGetNumber(out var number) && scalar.Kind == ScalarKind.Float
            ? ResolvedScalar.Float(number, scalar.Text)
            : scalar.Kind == ScalarKind.Null ? ResolvedScalar.Null : ResolvedScalar.Of(scalar.Text);
        return KeyText.Of(resolved, out var reason) ?? throw new YamlReadException(reason, place);
    }

    // What templates are made of, `{{ name }}`, is to YAML a mapping as the key of a mapping.
    private static bool IsTemplate(Frame outer, Frame inner) =>
        outer is MappingFrame { IsFlow: true } && inner is MappingFrame { IsFlow: true }
        && outer.Start.Line == inner.Start.Line && outer.Start.Column + 1 == inner.Start.Column;

    // The path of what is being read.
    private string Path()
    {
        var path = new StringBuilder();
        foreach (var frame in frames)
            frame.AppendStep(path);
        return path.ToString();
    }

    // A message is for a person.
    private static string Shortened(string name) => name.Length > 100 ? name.Substring(0, 100) + "…" : name;

    private static YamlReadException TooDeep(TextOrigin place) =>
        new($"containers lie more than {YamlReader.MaximumDepth} deep in each other", place);

    private TextOrigin Place(Mark start, Mark end) =>
        source.Place((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
