using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Which files a volume's source makes.</summary>
public static class VolumeSourceVocabulary
{
    private static readonly string[][] OfFile = [["path"]];
    private static readonly string[][] OfConfigMap = [["configMap", "name"]];
    private static readonly string[][] OfSecret = [["secret", "name"]];
    private static readonly string[][] OfToken = [["serviceAccountToken", "path"]];
    private static readonly string[][] OfTrustBundle = [["clusterTrustBundle", "path"]];
    private static readonly string[][] OfCertificate =
    [
        ["podCertificate", "credentialBundlePath"],
        ["podCertificate", "keyPath"],
    ];

    /// <summary>Takes one entry of a config map or secret; at most those that are named become files.</summary>
    public static DocumentNode Item(DocumentNode source, DocumentNode key, DocumentNode? path, DocumentNode? mode) =>
        source.PutEntry("items", OfFile, MappingNode.Of(("key", key), ("path", path ?? key), ("mode", mode)));

    /// <summary>A file that holds a field of the pod.</summary>
    public static DocumentNode Field(DocumentNode source, DocumentNode path, DocumentNode fieldPath, DocumentNode? mode)
    {
        var field = MappingNode.Of(("fieldPath", fieldPath));
        return source.PutEntry("items", OfFile, MappingNode.Of(("path", path), ("fieldRef", field), ("mode", mode)));
    }

    /// <summary>A file that holds a request or limit of a container.</summary>
    public static DocumentNode Resource(
        DocumentNode source,
        DocumentNode path,
        DocumentNode container,
        DocumentNode resource,
        DocumentNode? divisor,
        DocumentNode? mode)
    {
        var field = MappingNode.Of(("containerName", container), ("resource", resource), ("divisor", divisor));
        return source.PutEntry("items", OfFile, MappingNode.Of(("path", path), ("resourceFieldRef", field), ("mode", mode)));
    }

    /// <summary>Files of a config map, given by name or as the object.</summary>
    public static DocumentNode ConfigMap(DocumentNode projected, DocumentNode configMap, Func<DocumentNode, DocumentNode>? configure) =>
        Add(projected, "configMap", OfConfigMap, MappingNode.Of(("name", References.Name(configMap))), configure);

    /// <summary>Files of a secret, given by name or as the object.</summary>
    public static DocumentNode Secret(DocumentNode projected, DocumentNode secret, Func<DocumentNode, DocumentNode>? configure) =>
        Add(projected, "secret", OfSecret, MappingNode.Of(("name", References.Name(secret))), configure);

    /// <summary>Files that tell the pod of itself.</summary>
    public static DocumentNode DownwardAPI(DocumentNode projected, Func<DocumentNode, DocumentNode> configure) =>
        projected.Append("sources", MappingNode.Of(("downwardAPI", configure(MappingNode.Empty))));

    /// <summary>A token by which others recognise the pod's service account.</summary>
    public static DocumentNode ServiceAccountToken(
        DocumentNode projected, DocumentNode path, DocumentNode? audience, DocumentNode? expiration) =>
        Add(
            projected,
            "serviceAccountToken",
            OfToken,
            MappingNode.Of(("audience", audience), ("expirationSeconds", expiration), ("path", path)),
            configure: null);

    /// <summary>The certificates of a trust bundle, by its name.</summary>
    public static DocumentNode ClusterTrustBundle(DocumentNode projected, DocumentNode path, DocumentNode name, DocumentNode? optional) =>
        Add(
            projected,
            "clusterTrustBundle",
            OfTrustBundle,
            MappingNode.Of(("name", name), ("optional", optional), ("path", path)),
            configure: null);

    /// <summary>The certificates of all trust bundles of a signer.</summary>
    public static DocumentNode ClusterTrustBundles(
        DocumentNode projected, DocumentNode path, DocumentNode signerName, Func<DocumentNode, DocumentNode> selector)
    {
        var bundle = MappingNode.Of(("signerName", signerName), ("labelSelector", selector(MappingNode.Empty)), ("path", path));
        return Add(projected, "clusterTrustBundle", OfTrustBundle, bundle, configure: null);
    }

    /// <summary>A key and certificate of the pod's own.</summary>
    public static DocumentNode PodCertificate(
        DocumentNode projected,
        DocumentNode signerName,
        DocumentNode keyType,
        DocumentNode credentialBundlePath,
        Func<DocumentNode, DocumentNode>? configure)
    {
        var certificate = MappingNode.Of(
            ("signerName", signerName), ("keyType", keyType), ("credentialBundlePath", credentialBundlePath));
        return Add(projected, "podCertificate", OfCertificate, certificate, configure);
    }

    private static DocumentNode Add(
        DocumentNode projected, string source, string[][] identity, DocumentNode value, Func<DocumentNode, DocumentNode>? configure) =>
        projected.PutEntry("sources", identity, MappingNode.Of((source, configure is null ? value : configure(value))));
}
