using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a claim of storage asks for, and what a volume and a class of volumes offer.</summary>
public static class StorageVocabulary
{
    private static readonly string[] Requests = ["resources", "requests"];
    private static readonly string[] Capacity = ["capacity"];
    private static readonly string[] Metadata = ["metadata"];

    /// <summary>Asks for this much storage.</summary>
    public static DocumentNode Storage(DocumentNode spec, DocumentNode size) =>
        spec.Apply(Requests, requests => requests.Put("storage", size));

    /// <summary>Tells from which class the storage comes, given by name or as the object.</summary>
    public static DocumentNode StorageClass(DocumentNode spec, DocumentNode storageClass) =>
        spec.Put("storageClassName", References.Name(storageClass));

    /// <summary>Begins with what a snapshot holds.</summary>
    public static DocumentNode FromSnapshot(DocumentNode spec, DocumentNode snapshot) => spec.Put("dataSource", MappingNode.Of(
        ("apiGroup", ScalarNode.Of("snapshot.storage.k8s.io")), ("kind", ScalarNode.Of("VolumeSnapshot")), ("name", snapshot)));

    /// <summary>Begins with what another claim's storage holds, given by name or as the object.</summary>
    public static DocumentNode CloneOf(DocumentNode spec, DocumentNode claim) => spec.Put("dataSource", MappingNode.Of(
        ("kind", ScalarNode.Of("PersistentVolumeClaim")), ("name", References.Name(claim))));

    /// <summary>How much a volume holds.</summary>
    public static DocumentNode VolumeStorage(DocumentNode spec, DocumentNode size) =>
        spec.Apply(Capacity, capacity => capacity.Put("storage", size));

    /// <summary>Keeps a volume for one claim.</summary>
    public static DocumentNode ReservedFor(DocumentNode spec, DocumentNode claim) => spec.Put("claimRef", claim is not MappingNode
        ? UnknownNode.Instance
        : MappingNode.Of(
            ("kind", claim.Get("kind")), ("namespace", claim.Get("metadata").Get("namespace")), ("name", References.Name(claim))));

    /// <summary>Makes a class of volumes the one for claims that name none.</summary>
    public static DocumentNode IsDefaultStorageClass(DocumentNode item) => Annotated(item, "storageclass.kubernetes.io/is-default-class");

    /// <summary>Makes a class of ingresses the one for those that name none.</summary>
    public static DocumentNode IsDefaultIngressClass(DocumentNode item) => Annotated(item, "ingressclass.kubernetes.io/is-default-class");

    private static DocumentNode Annotated(DocumentNode item, string annotation) => item.Apply(
        Metadata, metadata => FieldOperations.Entry(metadata.AsObject(), null, "annotations", ScalarNode.Of(annotation), ScalarNode.Of("true")));

    /// <summary>
    /// The spec of a claim: how much, from where, and how many may use it. The server demands the last and fills in nothing, so the
    /// usual one is said where the author says none.
    /// </summary>
    internal static DocumentNode ClaimSpec(DocumentNode size, DocumentNode? storageClass, DocumentNode? accessMode) => Storage(
        MappingNode.Of(
            ("accessModes", SequenceNode.Of(accessMode ?? ScalarNode.Of("ReadWriteOnce"))),
            ("storageClassName", storageClass is null ? null : References.Name(storageClass))),
        size);
}
