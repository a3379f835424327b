using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a claim of storage asks for.</summary>
public static class StorageVocabulary
{
    private static readonly string[] Requests = ["resources", "requests"];

    /// <summary>Asks for this much storage.</summary>
    public static DocumentNode Storage(DocumentNode spec, DocumentNode size) =>
        spec.Apply(Requests, requests => requests.Put("storage", size));
}
