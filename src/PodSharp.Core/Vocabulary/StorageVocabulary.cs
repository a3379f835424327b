using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a claim of storage asks for.</summary>
public static class StorageVocabulary
{
    private static readonly string[] Requests = ["resources", "requests"];

    /// <summary>Asks for this much storage.</summary>
    public static DocumentNode Storage(DocumentNode spec, DocumentNode size) =>
        spec.Apply(Requests, requests => requests.Put("storage", size));

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
