using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a volume's sources: which files they make.</summary>
[Vocabulary(typeof(VolumeSourceVocabulary))]
public static partial class VolumeSourceShorthands
{
    /// <summary>
    /// Makes a file of an entry (<c>items[]</c>). As soon as one is named, only those that are named become files; the same path again is
    /// replaced.
    /// </summary>
    /// <param name="source">The config map or secret.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="path">The file's path in the volume; the key where nothing is said, and printed, because the server demands it.</param>
    /// <param name="mode">The file's permissions, such as <c>"0400"</c>; the volume's <c>defaultMode</c> where nothing is said.</param>
    [AlsoFor(typeof(SecretVolumeSource), typeof(ConfigMapProjection), typeof(SecretProjection))]
    public static partial ConfigMapVolumeSource Item(
        this ConfigMapVolumeSource source, string key, string? path = null, VolumeFileMode? mode = null);

    /// <summary>Makes a file that holds a field of the pod (<c>items[].fieldRef</c>); the same path again is replaced.</summary>
    /// <param name="source">The source.</param>
    /// <param name="path">The file's path in the volume.</param>
    /// <param name="fieldPath">
    /// The field: <see cref="PodField.Name"/>, <see cref="PodField.Namespace"/>, <see cref="PodField.Uid"/>,
    /// <see cref="PodField.Labels"/>, <see cref="PodField.Annotations"/>, or one label: <c>metadata.labels['key']</c>.
    /// </param>
    /// <param name="mode">The file's permissions, such as <c>"0400"</c>; the volume's <c>defaultMode</c> where nothing is said.</param>
    [AlsoFor(typeof(DownwardAPIProjection))]
    public static partial DownwardAPIVolumeSource Field(
        this DownwardAPIVolumeSource source, string path, string fieldPath, VolumeFileMode? mode = null);

    /// <summary>Makes a file that holds a request or limit (<c>items[].resourceFieldRef</c>); the same path again is replaced.</summary>
    /// <param name="source">The source.</param>
    /// <param name="path">The file's path in the volume.</param>
    /// <param name="container">The container whose resource is meant.</param>
    /// <param name="resource"><c>limits.cpu</c>, <c>requests.memory</c> and the like.</param>
    /// <param name="divisor">The unit in which the number is given, such as <c>1.Mi()</c>; 1 where nothing is said.</param>
    /// <param name="mode">The file's permissions, such as <c>"0400"</c>; the volume's <c>defaultMode</c> where nothing is said.</param>
    [AlsoFor(typeof(DownwardAPIProjection))]
    public static partial DownwardAPIVolumeSource Resource(
        this DownwardAPIVolumeSource source,
        string path,
        string container,
        string resource,
        Quantity? divisor = null,
        VolumeFileMode? mode = null);

    /// <summary>Adds the entries of a config map (<c>sources[].configMap</c>); the same config map again is replaced.</summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="configMap">The config map or its name.</param>
    /// <param name="configure">Which of its entries: <c>c => c.Item("ca.crt")</c>; all where nothing is said.</param>
    public static partial ProjectedVolumeSource ConfigMap(
        this ProjectedVolumeSource source, NameOf<ConfigMap> configMap, Func<ConfigMapProjection, ConfigMapProjection>? configure = null);

    /// <summary>Adds the entries of a secret (<c>sources[].secret</c>); the same secret again is replaced.</summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="secret">The secret or its name.</param>
    /// <param name="configure">Which of its entries: <c>s => s.Item("tls.crt")</c>; all where nothing is said.</param>
    public static partial ProjectedVolumeSource Secret(
        this ProjectedVolumeSource source, NameOf<Secret> secret, Func<SecretProjection, SecretProjection>? configure = null);

    /// <summary>Adds files that tell the pod of itself (<c>sources[].downwardAPI</c>).</summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="configure">Which files: <c>i => i.Field("labels", PodField.Labels)</c>.</param>
    public static partial ProjectedVolumeSource DownwardAPI(
        this ProjectedVolumeSource source, Func<DownwardAPIProjection, DownwardAPIProjection> configure);

    /// <summary>
    /// Adds a token of the pod's service account, which is renewed before it expires (<c>sources[].serviceAccountToken</c>); the same path
    /// again is replaced.
    /// </summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="path">The file's path in the volume.</param>
    /// <param name="audience">For whom the token is: whoever receives it refuses others; the API server where nothing is said.</param>
    /// <param name="expiration">How long it is valid: whole seconds, 10 minutes at least; one hour where nothing is said.</param>
    public static partial ProjectedVolumeSource ServiceAccountToken(
        this ProjectedVolumeSource source, string path, string? audience = null, Duration? expiration = null);

    /// <summary>
    /// Adds the certificates of a trust bundle (<c>sources[].clusterTrustBundle</c>, since Kubernetes 1.29); the same path again is
    /// replaced. A cluster whose feature gate <c>ClusterTrustBundleProjection</c> is off, which is the default, drops it silently.
    /// </summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="path">The file's path in the volume.</param>
    /// <param name="name">The name of the ClusterTrustBundle.</param>
    /// <param name="optional">Whether the pod starts without the bundle, too.</param>
    public static partial ProjectedVolumeSource ClusterTrustBundle(
        this ProjectedVolumeSource source, string path, string name, bool? optional = null);

    /// <summary>
    /// Adds the certificates of all trust bundles of a signer that have these labels (<c>sources[].clusterTrustBundle</c>, since
    /// Kubernetes 1.29); the same path again is replaced. A cluster whose feature gate <c>ClusterTrustBundleProjection</c> is off, which
    /// is the default, drops it silently.
    /// </summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="path">The file's path in the volume.</param>
    /// <param name="signerName">The signer.</param>
    /// <param name="selector">The bundles' labels: <c>s => s.MatchLabels("live", "yes")</c>; <c>s => s</c> for all of the signer's.</param>
    [Function(nameof(VolumeSourceVocabulary.ClusterTrustBundles))]
    public static partial ProjectedVolumeSource ClusterTrustBundle(
        this ProjectedVolumeSource source, string path, string signerName, Func<LabelSelector, LabelSelector> selector);

    /// <summary>
    /// Adds a private key and the certificate that a signer issues for it, renewed before it expires (<c>sources[].podCertificate</c>,
    /// since Kubernetes 1.34); the same path again is replaced. A cluster whose feature gate <c>PodCertificateRequest</c> is off, which is
    /// the default, drops it silently.
    /// </summary>
    /// <param name="source">The projected volume.</param>
    /// <param name="signerName">The signer.</param>
    /// <param name="keyType">The kind of key.</param>
    /// <param name="credentialBundlePath">The path of the file that holds the key and its certificates.</param>
    /// <param name="configure">Everything else: <c>c => c.MaxExpirationSeconds(86400)</c>.</param>
    public static partial ProjectedVolumeSource PodCertificate(
        this ProjectedVolumeSource source,
        string signerName,
        PodCertificateKeyType keyType,
        string credentialBundlePath,
        Func<PodCertificateProjection, PodCertificateProjection>? configure = null);
}
