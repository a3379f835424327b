using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What the numbered pods of a stateful set have of their own: storage and a name in the network.</summary>
public static class StatefulSetVocabulary
{
    private static readonly string[] Name = ["metadata", "name"];
    private static readonly string[] PodSpec = ["template", "spec"];

    /// <summary>Gives every pod storage of its own, and mounts it into the container that was added last where a path is said.</summary>
    public static DocumentNode Claim(
        DocumentNode spec,
        DocumentNode name,
        DocumentNode size,
        DocumentNode? mountPath,
        DocumentNode? storageClass,
        DocumentNode? accessMode)
    {
        var claimed = AddClaim(spec, MappingNode.Of(
            ("metadata", MappingNode.Of(("name", name))),
            ("spec", StorageVocabulary.ClaimSpec(size, storageClass, accessMode))));
        return mountPath is null
            ? claimed
            : claimed.Apply(PodSpec, pods => PodSpecVocabulary.OnLastContainer(
                pods.AsObject(), container => Mounted(container, mountPath, name, null, null), "mount storage into"));
    }

    /// <summary>Gives every pod storage of its own; laid over the claim of the same name.</summary>
    public static DocumentNode AddClaim(DocumentNode spec, DocumentNode claim) => claim is UnknownNode
        ? spec.Put("volumeClaimTemplates", SequenceNode.Empty.Open())
        : spec.Upsert("volumeClaimTemplates", Name, References.Name(claim), there => there.Merge(claim));

    /// <summary>Mounts the storage that a claim asks for; each pod of the stateful set around the container then has such a claim.</summary>
    public static DocumentNode MountClaim(
        DocumentNode container, DocumentNode path, DocumentNode claim, DocumentNode? readOnly, DocumentNode? subPath) =>
        Mounted(container, path, References.Name(claim), readOnly, subPath).Declare("volumeClaimTemplates", claim);

    /// <summary>Names the service that gives each pod a name in the network, by the object.</summary>
    public static DocumentNode ServiceName(DocumentNode spec, DocumentNode service) => spec.Put("serviceName", References.Name(service));

    /// <summary>What becomes of the pods' storage with the stateful set and with pods that are no longer wanted.</summary>
    public static DocumentNode ClaimRetention(DocumentNode spec, DocumentNode? whenDeleted, DocumentNode? whenScaled) =>
        spec.Put("persistentVolumeClaimRetentionPolicy", MappingNode.Of(("whenDeleted", whenDeleted), ("whenScaled", whenScaled)));

    /// <summary>The number of the first pod.</summary>
    public static DocumentNode Ordinals(DocumentNode spec, DocumentNode start) => spec.Put("ordinals", MappingNode.Of(("start", start)));

    // By name alone: unlike a volume, a claim is none of the pod's own.
    private static DocumentNode Mounted(
        DocumentNode container, DocumentNode path, DocumentNode name, DocumentNode? readOnly, DocumentNode? subPath)
    {
        var mount = MappingNode.Of(("name", name), ("mountPath", path), ("subPath", subPath), ("readOnly", readOnly));
        return container.Upsert("volumeMounts", "mountPath", path, mount, static (_, mount) => mount);
    }
}
