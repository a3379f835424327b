using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a stateful set.</summary>
[Vocabulary(typeof(StatefulSetVocabulary))]
public static partial class StatefulSetShorthands
{
    /// <summary>
    /// Gives every pod storage of its own, which outlives it (<c>volumeClaimTemplates[]</c>). The same name again is laid over the claim
    /// that is there.
    /// </summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="name">The claim's name, by which containers mount it (<c>metadata.name</c>).</param>
    /// <param name="size">How much storage, such as <c>10.Gi()</c> (<c>spec.resources.requests.storage</c>).</param>
    /// <param name="mountPath">
    /// Where the container that was added last sees it (<c>volumeMounts[].mountPath</c>); left out, containers mount it themselves.
    /// </param>
    /// <param name="storageClass">The class or its name (<c>spec.storageClassName</c>); the cluster's default where nothing is said.</param>
    /// <param name="accessMode">
    /// How many may use it at once; ReadWriteOnce where nothing is said, and printed, because the server fills in nothing here.
    /// </param>
    /// <exception cref="ManifestException">There is a path to mount it at, but no container yet.</exception>
    public static partial StatefulSetSpec Claim(
        this StatefulSetSpec spec,
        string name,
        Quantity size,
        string? mountPath = null,
        NameOf<StorageClass>? storageClass = null,
        PersistentVolumeAccessMode? accessMode = null);

    /// <summary>
    /// Gives every pod a claim of its own, made from this one (<c>volumeClaimTemplates[]</c>). The same name again is laid over the claim
    /// that is there.
    /// </summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="claim">The claim; a container that mounts it by value brings it along.</param>
    [Function(nameof(StatefulSetVocabulary.AddClaim))]
    public static partial StatefulSetSpec Claim(this StatefulSetSpec spec, PersistentVolumeClaim claim);

    /// <summary>
    /// Mounts storage that each pod of the stateful set around the container has for itself (<c>volumeMounts[]</c>); the stateful set gets
    /// the claim, too (<c>spec.volumeClaimTemplates[]</c>).
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Where the files appear in the container (<c>volumeMounts[].mountPath</c>).</param>
    /// <param name="claim">The claim. In a pod of any other kind it is an error: what its pods share is <c>Volume.FromClaim</c>.</param>
    /// <param name="readOnly">Whether the container may only read (<c>volumeMounts[].readOnly</c>).</param>
    /// <param name="subPath">The file or folder of the volume to mount instead of its root (<c>volumeMounts[].subPath</c>).</param>
    [Function(nameof(StatefulSetVocabulary.MountClaim))]
    public static partial Container Mount(
        this Container container, string path, PersistentVolumeClaim claim, bool? readOnly = null, string? subPath = null);

    /// <summary>
    /// Names the headless service through which each pod has a name of its own (<c>serviceName</c>).
    /// <c>Service.HeadlessFor</c> goes the other way and takes its name from here.
    /// </summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="service">The service.</param>
    public static partial StatefulSetSpec ServiceName(this StatefulSetSpec spec, Service service);

    /// <summary>Says what becomes of the pods' claims (<c>persistentVolumeClaimRetentionPolicy</c>, since Kubernetes 1.27 without a switch).</summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="whenDeleted">When the stateful set is deleted (<c>whenDeleted</c>); they are retained where nothing is said.</param>
    /// <param name="whenScaled">When their pod isn't wanted any more (<c>whenScaled</c>); they are retained where nothing is said.</param>
    [Function(nameof(StatefulSetVocabulary.ClaimRetention))]
    public static partial StatefulSetSpec PersistentVolumeClaimRetentionPolicy(
        this StatefulSetSpec spec,
        PersistentVolumeClaimRetentionPolicyType? whenDeleted = null,
        PersistentVolumeClaimRetentionPolicyType? whenScaled = null);

    /// <summary>Numbers the pods from here on (<c>ordinals.start</c>).</summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="start">The first pod's number; 0 where nothing is said.</param>
    public static partial StatefulSetSpec Ordinals(this StatefulSetSpec spec, int start);
}
