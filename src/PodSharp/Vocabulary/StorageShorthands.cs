using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of storage claims.</summary>
[Vocabulary(typeof(StorageVocabulary))]
public static partial class StorageShorthands
{
    /// <summary>Asks for this much storage (<c>resources.requests.storage</c>).</summary>
    /// <param name="spec">The claim's spec.</param>
    /// <param name="size">The size, such as <c>10.Gi()</c>.</param>
    public static partial PersistentVolumeClaimSpec Storage(this PersistentVolumeClaimSpec spec, Quantity size);
}
