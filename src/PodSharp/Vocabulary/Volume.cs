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

    /// <summary>Some entries of a config map, or under other paths (<c>configMap</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="configMap">The config map or its name.</param>
    /// <param name="configure">What becomes a file: <c>s => s.Item("nginx.conf", "conf.d/default.conf")</c>.</param>
    [Function(nameof(VolumeVocabulary.ConfigureConfigMap))]
    public static partial Volume FromConfigMap(
        string name, NameOf<ConfigMap> configMap, Func<ConfigMapVolumeSource, ConfigMapVolumeSource> configure);

    /// <summary>Some entries of a secret, or under other paths (<c>secret</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="secret">The secret or its name.</param>
    /// <param name="configure">What becomes a file: <c>s => s.Item("tls.key", mode: "0400")</c>.</param>
    [Function(nameof(VolumeVocabulary.ConfigureSecret))]
    public static partial Volume FromSecret(
        string name, NameOf<Secret> secret, Func<SecretVolumeSource, SecretVolumeSource> configure);

    /// <summary>Secrets, config maps, tokens, certificates and fields of the pod together in one folder (<c>projected</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="configure">
    /// What is in it: <c>p => p.ServiceAccountToken("token", audience: "vault").ConfigMap("root-ca")</c>.
    /// </param>
    public static partial Volume FromProjected(string name, Func<ProjectedVolumeSource, ProjectedVolumeSource> configure);

    /// <summary>Files that tell the pod of itself (<c>downwardAPI</c>); unlike environment variables they follow changed labels.</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="configure">Which files: <c>i => i.Field("labels", PodField.Labels)</c>.</param>
    public static partial Volume FromDownwardAPI(string name, Func<DownwardAPIVolumeSource, DownwardAPIVolumeSource> configure);

    /// <summary>Storage that a driver of the node provides for the life of the pod (<c>csi</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="driver">The driver's name, such as <c>secrets-store.csi.k8s.io</c>.</param>
    /// <param name="configure">Everything else: <c>s => s.VolumeAttributes("secretProviderClass", "shop")</c>.</param>
    public static partial Volume FromCsi(string name, string driver, Func<CSIVolumeSource, CSIVolumeSource>? configure = null);

    /// <summary>
    /// Storage of a storage class that is claimed with the pod and deleted with it (<c>ephemeral.volumeClaimTemplate</c>).
    /// </summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="configure">
    /// What is claimed: <c>t => t.Storage(10.Gi()).AccessModes(PersistentVolumeAccessMode.ReadWriteOnce)</c>.
    /// </param>
    public static partial Volume FromEphemeral(
        string name, Func<PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplate> configure);

    /// <summary>The files of an image, which can only be read (<c>image</c>, since Kubernetes 1.31).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="reference">The image.</param>
    /// <param name="pullPolicy">When it is pulled; for the tag <c>latest</c> always, else if it isn't there, where nothing is said.</param>
    public static partial Volume FromImage(string name, string reference, PullPolicy? pullPolicy = null);

    /// <summary>A disk of an iSCSI target (<c>iscsi</c>).</summary>
    /// <param name="name">The volume's name, by which containers mount it.</param>
    /// <param name="targetPortal">The target's address, with its port where it isn't 3260.</param>
    /// <param name="iqn">The target's qualified name, such as <c>iqn.2001-04.com.example:storage</c>.</param>
    /// <param name="lun">The disk's number.</param>
    /// <param name="configure">Everything else: <c>s => s.FsType("ext4").ReadOnly()</c>.</param>
    public static partial Volume FromIscsi(
        string name, string targetPortal, string iqn, int lun, Func<ISCSIVolumeSource, ISCSIVolumeSource>? configure = null);
}
