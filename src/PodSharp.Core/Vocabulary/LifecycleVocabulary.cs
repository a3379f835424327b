using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// What is done when a container has started or is about to be stopped. The ways exclude each other: the last one said holds.
/// </summary>
public static class LifecycleVocabulary
{
    /// <summary>Runs a command in the container.</summary>
    public static DocumentNode Exec(DocumentNode handler, DocumentNode command) => ProbeVocabulary.Exec(handler, command);

    /// <summary>Sends the container an HTTP request.</summary>
    public static DocumentNode Http(
        DocumentNode handler, DocumentNode path, DocumentNode port, DocumentNode? scheme, DocumentNode? host) =>
        ProbeVocabulary.Http(handler, path, port, scheme, host);

    /// <summary>Sends a header with the HTTP request.</summary>
    public static DocumentNode Header(DocumentNode handler, DocumentNode name, DocumentNode value) =>
        ProbeVocabulary.Header(handler, name, value);

    /// <summary>Waits.</summary>
    public static DocumentNode Sleep(DocumentNode handler, DocumentNode duration) =>
        ProbeVocabulary.Handler(handler, "sleep", MappingNode.Of(("seconds", duration)));
}
