using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What the objects of a namespace may be and use.</summary>
public static class NamespaceVocabulary
{
    private static readonly string[] Metadata = ["metadata"];
    private static readonly string[] Hard = ["hard"];

    /// <summary>How strictly the pods of a namespace are judged.</summary>
    public static DocumentNode PodSecurity(
        DocumentNode item, DocumentNode enforce, DocumentNode? audit, DocumentNode? warn, DocumentNode? version) =>
        item.Apply(Metadata, metadata =>
        {
            var labelled = metadata.AsObject();
            foreach (var (mode, level) in new[] { ("enforce", enforce), ("audit", audit), ("warn", warn) })
            {
                if (level is null)
                    continue;
                labelled = Label(labelled, mode, level);
                labelled = version is null ? labelled : Label(labelled, mode + "-version", version);
            }

            return labelled;
        });

    /// <summary>How much all pods of the namespace may request.</summary>
    public static DocumentNode Requests(
        DocumentNode spec, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage, DocumentNode? storage) =>
        spec.Apply(Hard, hard => Amounts(hard.AsObject(), "requests.", cpu, memory, ephemeralStorage, storage));

    /// <summary>How much all pods of the namespace may use.</summary>
    public static DocumentNode Limits(DocumentNode spec, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage) =>
        spec.Apply(Hard, hard => Amounts(hard.AsObject(), "limits.", cpu, memory, ephemeralStorage, null));

    /// <summary>How many objects of a resource there may be in the namespace.</summary>
    public static DocumentNode Count(DocumentNode spec, DocumentNode resource, DocumentNode count)
    {
        if (resource is not ScalarNode scalar)
            return FieldOperations.Entry(spec, null, "hard", resource, count);

        var (group, name) = ResourceGroups.Find(scalar);
        var key = group.Length == 0 ? $"count/{name.Text}" : $"count/{name.Text}.{group}";
        return FieldOperations.Entry(spec, null, "hard", ScalarNode.Of(key), count);
    }

    /// <summary>What holds for each container.</summary>
    public static DocumentNode ForContainers(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) => ForType(spec, "Container", configure);

    /// <summary>What holds for all containers of a pod together.</summary>
    public static DocumentNode ForPods(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) => ForType(spec, "Pod", configure);

    /// <summary>What holds for each claim of storage.</summary>
    public static DocumentNode ForClaims(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) =>
        ForType(spec, "PersistentVolumeClaim", configure);

    /// <summary>What a container may use that says nothing.</summary>
    public static DocumentNode DefaultLimits(DocumentNode item, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage) =>
        Bound(item, "default", cpu, memory, ephemeralStorage, null);

    /// <summary>What a container requests that says nothing.</summary>
    public static DocumentNode DefaultRequests(DocumentNode item, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage) =>
        Bound(item, "defaultRequest", cpu, memory, ephemeralStorage, null);

    /// <summary>The least that must be requested.</summary>
    public static DocumentNode Minimum(
        DocumentNode item, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage, DocumentNode? storage) =>
        Bound(item, "min", cpu, memory, ephemeralStorage, storage);

    /// <summary>The most that may be used.</summary>
    public static DocumentNode Maximum(
        DocumentNode item, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage, DocumentNode? storage) =>
        Bound(item, "max", cpu, memory, ephemeralStorage, storage);

    private static DocumentNode Label(DocumentNode metadata, string mode, DocumentNode value) =>
        KindVocabulary.Label(metadata, ScalarNode.Of("pod-security.kubernetes.io/" + mode), value);

    private static DocumentNode ForType(DocumentNode spec, string type, Func<DocumentNode, DocumentNode> configure) =>
        spec.Upsert("limits", "type", ScalarNode.Of(type), configure);

    private static DocumentNode Bound(
        DocumentNode item, string bound, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage, DocumentNode? storage) =>
        item.Apply([bound], amounts => Amounts(amounts.AsObject(), "", cpu, memory, ephemeralStorage, storage));

    private static DocumentNode Amounts(
        DocumentNode amounts, string prefix, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage, DocumentNode? storage)
    {
        amounts = cpu is null ? amounts : amounts.Put(prefix + "cpu", cpu);
        amounts = memory is null ? amounts : amounts.Put(prefix + "memory", memory);
        amounts = ephemeralStorage is null ? amounts : amounts.Put(prefix + "ephemeral-storage", ephemeralStorage);
        return storage is null ? amounts : amounts.Put(prefix + "storage", storage);
    }
}
