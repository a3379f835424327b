using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Where the files of a volume come from.</summary>
public static class VolumeVocabulary
{
    /// <summary>An empty folder that lives as long as the pod.</summary>
    public static DocumentNode FromEmptyDir(DocumentNode blank, DocumentNode name, DocumentNode? sizeLimit, DocumentNode? medium) =>
        From(blank, name, "emptyDir", MappingNode.Of(("medium", medium), ("sizeLimit", sizeLimit)));

    /// <summary>The entries of a config map, given by name or as the object.</summary>
    public static DocumentNode FromConfigMap(DocumentNode blank, DocumentNode name, DocumentNode configMap, DocumentNode? optional) =>
        From(blank, name, "configMap", MappingNode.Of(("name", References.Name(configMap)), ("optional", optional)));

    /// <summary>The entries of a secret, given by name or as the object.</summary>
    public static DocumentNode FromSecret(
        DocumentNode blank, DocumentNode name, DocumentNode secret, DocumentNode? defaultMode, DocumentNode? optional) =>
        From(
            blank,
            name,
            "secret",
            MappingNode.Of(("secretName", References.Name(secret)), ("defaultMode", defaultMode), ("optional", optional)));

    /// <summary>Storage that a claim, given by name or as the object, has been given.</summary>
    public static DocumentNode FromClaim(DocumentNode blank, DocumentNode name, DocumentNode claim, DocumentNode? readOnly) =>
        From(blank, name, "persistentVolumeClaim", MappingNode.Of(("claimName", References.Name(claim)), ("readOnly", readOnly)));

    /// <summary>A file or folder of the node.</summary>
    public static DocumentNode FromHostPath(DocumentNode blank, DocumentNode name, DocumentNode path, DocumentNode? type) =>
        From(blank, name, "hostPath", MappingNode.Of(("path", path), ("type", type)));

    /// <summary>A folder of an NFS server.</summary>
    public static DocumentNode FromNfs(DocumentNode blank, DocumentNode name, DocumentNode server, DocumentNode path, DocumentNode? readOnly) =>
        From(blank, name, "nfs", MappingNode.Of(("server", server), ("path", path), ("readOnly", readOnly)));

    private static DocumentNode From(DocumentNode blank, DocumentNode name, string source, DocumentNode value) =>
        blank.Put("name", name).Put(source, value);
}
