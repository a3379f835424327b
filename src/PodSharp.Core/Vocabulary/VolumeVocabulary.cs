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

    /// <summary>Some entries of a config map, or under other paths.</summary>
    public static DocumentNode ConfigureConfigMap(
        DocumentNode blank, DocumentNode name, DocumentNode configMap, Func<DocumentNode, DocumentNode> configure) =>
        From(blank, name, "configMap", configure(MappingNode.Of(("name", References.Name(configMap)))));

    /// <summary>Some entries of a secret, or under other paths.</summary>
    public static DocumentNode ConfigureSecret(
        DocumentNode blank, DocumentNode name, DocumentNode secret, Func<DocumentNode, DocumentNode> configure) =>
        From(blank, name, "secret", configure(MappingNode.Of(("secretName", References.Name(secret)))));

    /// <summary>Several sources in one folder.</summary>
    public static DocumentNode FromProjected(DocumentNode blank, DocumentNode name, Func<DocumentNode, DocumentNode> configure) =>
        From(blank, name, "projected", configure(MappingNode.Empty));

    /// <summary>What the pod knows of itself.</summary>
    public static DocumentNode FromDownwardAPI(DocumentNode blank, DocumentNode name, Func<DocumentNode, DocumentNode> configure) =>
        From(blank, name, "downwardAPI", configure(MappingNode.Empty));

    /// <summary>Storage that a driver of the node provides.</summary>
    public static DocumentNode FromCsi(
        DocumentNode blank, DocumentNode name, DocumentNode driver, Func<DocumentNode, DocumentNode>? configure) =>
        From(blank, name, "csi", Configured(MappingNode.Of(("driver", driver)), configure));

    /// <summary>Storage that is claimed with the pod and deleted with it.</summary>
    public static DocumentNode FromEphemeral(DocumentNode blank, DocumentNode name, Func<DocumentNode, DocumentNode> configure) =>
        From(blank, name, "ephemeral", MappingNode.Of(("volumeClaimTemplate", configure(MappingNode.Empty))));

    /// <summary>The files of an image.</summary>
    public static DocumentNode FromImage(DocumentNode blank, DocumentNode name, DocumentNode reference, DocumentNode? pullPolicy) =>
        From(blank, name, "image", MappingNode.Of(("reference", reference), ("pullPolicy", pullPolicy)));

    /// <summary>A disk of an iSCSI target.</summary>
    public static DocumentNode FromIscsi(
        DocumentNode blank,
        DocumentNode name,
        DocumentNode targetPortal,
        DocumentNode iqn,
        DocumentNode lun,
        Func<DocumentNode, DocumentNode>? configure) =>
        From(
            blank,
            name,
            "iscsi",
            Configured(MappingNode.Of(("targetPortal", targetPortal), ("iqn", iqn), ("lun", lun)), configure));

    private static DocumentNode Configured(DocumentNode source, Func<DocumentNode, DocumentNode>? configure) =>
        configure is null ? source : configure(source);

    private static DocumentNode From(DocumentNode blank, DocumentNode name, string source, DocumentNode value) =>
        blank.Put("name", name).Put(source, value);
}
