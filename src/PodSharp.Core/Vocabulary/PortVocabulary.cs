using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Ports as values that a container, its probes and a service share.</summary>
public static class PortVocabulary
{
    /// <summary>A port of this name and number.</summary>
    public static DocumentNode Named(DocumentNode blank, DocumentNode name, DocumentNode port, DocumentNode? protocol) =>
        blank.Put("name", name).Put("containerPort", port).Put("protocol", protocol);
}
