using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Where the value of an environment variable comes from.</summary>
public static class EnvVocabulary
{
    /// <summary>A text.</summary>
    public static DocumentNode Value(DocumentNode blank, DocumentNode value) => blank.Put("value", value);

    /// <summary>An entry of a secret, given by name or as the object.</summary>
    public static DocumentNode Secret(DocumentNode blank, DocumentNode secret, DocumentNode key, DocumentNode? optional) =>
        From(blank, "secretKeyRef", KeyOf(secret, key, optional));

    /// <summary>An entry of a config map, given by name or as the object.</summary>
    public static DocumentNode ConfigMap(DocumentNode blank, DocumentNode configMap, DocumentNode key, DocumentNode? optional) =>
        From(blank, "configMapKeyRef", KeyOf(configMap, key, optional));

    /// <summary>A field of the pod itself.</summary>
    public static DocumentNode Field(DocumentNode blank, DocumentNode path) =>
        From(blank, "fieldRef", MappingNode.Of(("fieldPath", path)));

    /// <summary>A request or limit of a container of the pod.</summary>
    public static DocumentNode Resource(DocumentNode blank, DocumentNode resource, DocumentNode? container, DocumentNode? divisor) =>
        From(blank, "resourceFieldRef", MappingNode.Of(("containerName", container), ("resource", resource), ("divisor", divisor)));

    /// <summary>A variable of a file that another container wrote, in a volume given by name or as the volume.</summary>
    public static DocumentNode File(
        DocumentNode blank, DocumentNode volume, DocumentNode path, DocumentNode key, DocumentNode? optional)
    {
        var file = MappingNode.Of(("volumeName", References.Name(volume)), ("path", path), ("key", key), ("optional", optional));
        var variable = From(blank, "fileKeyRef", file);
        return volume is ScalarNode ? variable : variable.Declare("volumes", volume);
    }

    private static DocumentNode From(DocumentNode blank, string source, DocumentNode value) =>
        blank.Put("valueFrom", MappingNode.Of((source, value)));

    private static MappingNode KeyOf(DocumentNode source, DocumentNode key, DocumentNode? optional) =>
        MappingNode.Of(("name", References.Name(source)), ("key", key), ("optional", optional));
}
