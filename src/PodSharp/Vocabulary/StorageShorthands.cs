using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of storage: claims, volumes and classes of them.</summary>
[Vocabulary(typeof(StorageVocabulary))]
public static partial class StorageShorthands
{
    /// <summary>Asks for this much storage (<c>resources.requests.storage</c>).</summary>
    /// <param name="spec">The claim's spec.</param>
    /// <param name="size">The size, such as <c>10.Gi()</c>.</param>
    public static partial PersistentVolumeClaimSpec Storage(this PersistentVolumeClaimSpec spec, Quantity size);

    /// <summary>Takes storage of a class (<c>storageClassName</c>); the cluster's default where nothing is said.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="storageClass">The class or its name.</param>
    [AlsoFor(typeof(PersistentVolumeSpec))]
    public static partial PersistentVolumeClaimSpec StorageClass(this PersistentVolumeClaimSpec spec, NameOf<StorageClass> storageClass);

    /// <summary>Begins with what a snapshot holds (<c>dataSource</c>). Replaces another beginning.</summary>
    /// <param name="spec">The claim's spec.</param>
    /// <param name="snapshot">The name of a <c>VolumeSnapshot</c> in the claim's namespace.</param>
    public static partial PersistentVolumeClaimSpec FromSnapshot(this PersistentVolumeClaimSpec spec, string snapshot);

    /// <summary>Begins with what another claim's storage holds (<c>dataSource</c>). Replaces another beginning.</summary>
    /// <param name="spec">The claim's spec.</param>
    /// <param name="claim">The other claim, in the same namespace, or its name.</param>
    public static partial PersistentVolumeClaimSpec CloneOf(this PersistentVolumeClaimSpec spec, NameOf<PersistentVolumeClaim> claim);

    /// <summary>Says how much the volume holds (<c>capacity.storage</c>).</summary>
    /// <param name="spec">The volume's spec.</param>
    /// <param name="size">The size, such as <c>10.Gi()</c>.</param>
    [Function(nameof(StorageVocabulary.VolumeStorage))]
    public static partial PersistentVolumeSpec Storage(this PersistentVolumeSpec spec, Quantity size);

    /// <summary>Keeps the volume for one claim (<c>claimRef</c>).</summary>
    /// <param name="spec">The volume's spec.</param>
    /// <param name="claim">The claim; it should say its namespace.</param>
    public static partial PersistentVolumeSpec ReservedFor(this PersistentVolumeSpec spec, PersistentVolumeClaim claim);

    /// <summary>
    /// Makes the class the one for claims that name none (annotation <c>storageclass.kubernetes.io/is-default-class</c>). Of several, the
    /// youngest holds.
    /// </summary>
    /// <param name="storageClass">The class.</param>
    [Function(nameof(StorageVocabulary.IsDefaultStorageClass))]
    public static partial StorageClass IsDefault(this StorageClass storageClass);

    /// <summary>
    /// Makes the class the one for ingresses that name none (annotation <c>ingressclass.kubernetes.io/is-default-class</c>). There must be
    /// one at most.
    /// </summary>
    /// <param name="ingressClass">The class.</param>
    [Function(nameof(StorageVocabulary.IsDefaultIngressClass))]
    public static partial IngressClass IsDefault(this IngressClass ingressClass);
}
