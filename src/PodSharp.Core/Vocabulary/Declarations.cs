using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// What a value declares for an object that will enclose it (<see cref="MappingNode.Declared"/>): a container that mounts a volume
/// declares the pod spec's <c>volumes</c>. When the value is placed, the declaration is merged into the receiver, or travels on with
/// the object it was placed in.
/// </summary>
public static class Declarations
{
    // Who receives is told by the field through which a value is placed: what comes in as one of a pod's containers declares volumes
    // of that pod.
    private static readonly (string Through, string Received)[] Receivers =
    [
        ("containers", "volumes"),
        ("initContainers", "volumes"),
        ("ephemeralContainers", "volumes"),
        ("containers", "resourceClaims"),
        ("initContainers", "resourceClaims"),
    ];

    // What a stateful set receives comes from further in: through its pods' template, by way of fields that hand it on.
    private const string Claims = "volumeClaimTemplates";

    private static readonly string[] WayOfClaims = ["containers", "initContainers", "ephemeralContainers", "template", "spec", "jobTemplate"];

    /// <summary><paramref name="node"/>, carrying <paramref name="item"/> for the list <paramref name="field"/> of a receiver.</summary>
    public static DocumentNode Declare(this DocumentNode node, string field, DocumentNode item)
    {
        if (node is not MappingNode mapping)
            return node;

        var declaration = MappingNode.Of((field, SequenceNode.Of(item)));
        return mapping.WithDeclared(Union(mapping.Declared, declaration));
    }

    /// <summary>Both declarations together.</summary>
    public static MappingNode? Union(MappingNode? left, MappingNode? right)
    {
        if (left is null || right is null)
            return left ?? right;

        DocumentNode union = left;
        foreach (var (field, items) in right.Entries)
            union = Receive(union, field, items);
        return (MappingNode)union;
    }

    /// <summary><paramref name="parent"/> with <paramref name="value"/> at <paramref name="key"/> and what the value declares merged in.</summary>
    /// <exception cref="ManifestException">It declares something that is already there under the same name with another content.</exception>
    public static DocumentNode Place(MappingNode parent, string key, DocumentNode value)
    {
        if (IsPlain(value))
            return parent.Set(key, value);

        var (bare, declared) = TakeDeclared(value);
        DocumentNode placed = parent.Set(key, bare);
        if (MayDeclare(bare))
            placed = OpenReceived(placed, key);
        if (declared is null)
            return placed;

        foreach (var (field, items) in declared.Entries)
        {
            if (Array.IndexOf(Receivers, (key, field)) >= 0)
                placed = Receive(placed, field, items);
            else if (field == Claims && parent["kind"] is ScalarNode kind)
                placed = ReceiveClaims(placed, key, kind, items);
            else
                placed = Carry((MappingNode)placed, field, items);
        }

        return placed;
    }

    private static MappingNode Carry(MappingNode node, string field, DocumentNode items) =>
        node.WithDeclared(Union(node.Declared, MappingNode.Of((field, items))));

    // A kind is where the way ends: a stateful set makes a claim for each of its pods, no other kind does.
    private static DocumentNode ReceiveClaims(DocumentNode receiver, string key, ScalarNode kind, DocumentNode items)
    {
        if (kind.Text == "StatefulSet")
            return receiver.Get(key) is MappingNode spec ? ((MappingNode)receiver).Set(key, Receive(spec, Claims, items)) : receiver;
        if (items is not SequenceNode { Count: > 0 } claims)
            return receiver;

        throw new ManifestException(
            $"Only the pods of a StatefulSet have claims of their own, and this is a {kind.Text}: "
            + $"mount Volume.FromClaim of {claims[0].Get("metadata").Get("name")}, which all its pods then share.",
            claims[0].Origin);
    }

    // Whether it declares nothing and hides nothing, as almost everything that is ever placed.
    private static bool IsPlain(DocumentNode value) => value switch
    {
        ScalarNode => true,
        MappingNode mapping => mapping.Declared is null && !mapping.IsOpen,
        SequenceNode sequence => !sequence.IsOpen && ArePlain(sequence.Items),
        _ => false,
    };

    private static bool ArePlain(ReadOnlySpan<DocumentNode> items)
    {
        foreach (var item in items)
        {
            if (!IsPlain(item))
                return false;
        }

        return true;
    }

    private static (DocumentNode Bare, MappingNode? Declared) TakeDeclared(DocumentNode value)
    {
        switch (value)
        {
            case MappingNode { Declared: { } declared } mapping:
                return (mapping.WithDeclared(null), declared);
            case SequenceNode sequence:
                MappingNode? all = null;
                for (var index = 0; index < sequence.Count; index++)
                {
                    if (sequence[index] is not MappingNode { Declared: { } one } item)
                        continue;
                    all = Union(all, one);
                    sequence = sequence.Replace(index, item.WithDeclared(null));
                }

                return (sequence, all);
            default:
                return (value, null);
        }
    }

    // What isn't known may declare what nobody knows.
    private static bool MayDeclare(DocumentNode value)
    {
        if (value is not SequenceNode sequence)
            return value is UnknownNode or MappingNode { IsOpen: true };
        if (sequence.IsOpen)
            return true;

        foreach (var item in sequence.Items)
        {
            if (item is UnknownNode or MappingNode { IsOpen: true })
                return true;
        }

        return false;
    }

    private static DocumentNode OpenReceived(DocumentNode receiver, string key)
    {
        if (Array.IndexOf(WayOfClaims, key) >= 0 && receiver is MappingNode mapping)
        {
            receiver = mapping["kind"] is ScalarNode kind
                ? ReceiveClaims(receiver, key, kind, SequenceNode.Empty.Open())
                : Carry(mapping, Claims, SequenceNode.Empty.Open());
        }

        foreach (var (through, received) in Receivers)
        {
            if (through == key)
                receiver = receiver.Put(received, receiver.Get(received) is SequenceNode there ? there.Open() : SequenceNode.Empty.Open());
        }

        return receiver;
    }

    private static DocumentNode Receive(DocumentNode receiver, string field, DocumentNode items)
    {
        if (items is not SequenceNode sequence)
            return receiver.Put(field, UnknownNode.Instance);

        foreach (var item in sequence.Items)
            receiver = ReceiveOne(receiver, field, item);
        return sequence.IsOpen ? receiver.Put(field, NodeOperations.Items(receiver.Get(field), field).Open()) : receiver;
    }

    private static DocumentNode ReceiveOne(DocumentNode receiver, string field, DocumentNode item)
    {
        var name = item.Get("name") ?? item.Get("metadata").Get("name");
        if (name is null or UnknownNode)
            return receiver.Put(field, receiver.Get(field) is SequenceNode there ? there.Open() : SequenceNode.Empty.Open());

        if (receiver.Get(field) is SequenceNode present)
        {
            foreach (var other in present.Items)
            {
                var otherName = other.Get("name") ?? other.Get("metadata").Get("name");
                if (!NodeComparer.Instance.Equals(name, otherName))
                    continue;
                if (!MayBeEqual(item, other))
                {
                    throw new ManifestException(
                        $"{field} has two different entries named {name}: {other} and {item}. Give one of them another name.", item.Origin);
                }

                return receiver;
            }
        }

        return receiver.Append(field, item);
    }

    // Only what is certainly different is an error.
    internal static bool MayBeEqual(DocumentNode left, DocumentNode right) => (left, right) switch
    {
        (UnknownNode, _) or (_, UnknownNode) => true,
        (MappingNode { IsOpen: true }, MappingNode) or (MappingNode, MappingNode { IsOpen: true }) => true,
        (MappingNode first, MappingNode second) => first.Count == second.Count && AllMayBeEqual(first, second),
        (SequenceNode first, SequenceNode second) when !first.IsOpen && !second.IsOpen => AllMayBeEqual(first, second),
        (SequenceNode, SequenceNode) => true,
        _ => NodeComparer.Instance.Equals(left, right),
    };

    private static bool AllMayBeEqual(MappingNode first, MappingNode second)
    {
        foreach (var (key, value) in first.Entries)
        {
            if (second[key] is not { } other || !MayBeEqual(value, other))
                return false;
        }

        return true;
    }

    private static bool AllMayBeEqual(SequenceNode first, SequenceNode second)
    {
        if (first.Count != second.Count)
            return false;

        for (var index = 0; index < first.Count; index++)
        {
            if (!MayBeEqual(first[index], second[index]))
                return false;
        }

        return true;
    }
}
