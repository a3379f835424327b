using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(VolumeVocabulary))]
public sealed partial record Volume
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>An empty folder that its pod's containers share and that lives as long as the pod (<c>emptyDir</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="sizeLimit">How much it may hold; the pod is evicted when it holds more.</param>
    /// <param name="medium"><c>"Memory"</c> for a RAM disk; the node's disk where nothing is said.</param>
    public static partial Volume FromEmptyDir(string name, Quantity? sizeLimit = null, string? medium = null);

    /// <summary>A file for each entry of a config map (<c>configMap</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="configMap">The config map or its name.</param>
    /// <param name="optional">Whether the pod starts without the config map, too.</param>
    public static partial Volume FromConfigMap(string name, NameOf<ConfigMap> configMap, bool? optional = null);

    /// <summary>A file for each entry of a secret, in memory (<c>secret</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="secret">The secret or its name.</param>
    /// <param name="defaultMode">The files' permissions, such as <c>"0400"</c>; 0644 where nothing is said.</param>
    /// <param name="optional">Whether the pod starts without the secret, too.</param>
    public static partial Volume FromSecret(
        string name, NameOf<Secret> secret, VolumeFileMode? defaultMode = null, bool? optional = null);

    /// <summary>Storage that outlives the pod (<c>persistentVolumeClaim</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="claim">The claim or its name.</param>
    /// <param name="readOnly">Whether all containers may only read.</param>
    [UnionFactory("persistentVolumeClaim")]
    public static partial Volume FromClaim(string name, NameOf<PersistentVolumeClaim> claim, bool? readOnly = null);

    /// <summary>A file or folder of the node (<c>hostPath</c>): what it holds differs from node to node.</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="path">The path on the node.</param>
    /// <param name="type">What must be there; not checked where nothing is said.</param>
    public static partial Volume FromHostPath(string name, string path, HostPathType? type = null);

    /// <summary>A folder of an NFS server (<c>nfs</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="server">The server's host name or address.</param>
    /// <param name="path">The folder that the server exports.</param>
    /// <param name="readOnly">Whether all containers may only read.</param>
    public static partial Volume FromNfs(string name, string server, string path, bool? readOnly = null);
}
