using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of namespaces, and of what limits the objects in them.</summary>
[Vocabulary(typeof(NamespaceVocabulary))]
public static partial class NamespaceShorthands
{
    /// <summary>
    /// Says how strictly the pods of the namespace are judged (labels <c>pod-security.kubernetes.io/…</c>). A mode said again replaces its
    /// label.
    /// </summary>
    /// <param name="item">The namespace.</param>
    /// <param name="enforce">What pods must keep, or they are refused (<c>enforce</c>).</param>
    /// <param name="audit">What is written into the audit log where pods don't keep it (<c>audit</c>).</param>
    /// <param name="warn">What whoever applies is warned of where pods don't keep it (<c>warn</c>).</param>
    /// <param name="version">By the standards of which Kubernetes, such as <c>v1.31</c> (<c>…-version</c>); the cluster's own where nothing is said.</param>
    public static partial Namespace PodSecurity(
        this Namespace item,
        PodSecurityLevel enforce,
        PodSecurityLevel? audit = null,
        PodSecurityLevel? warn = null,
        string? version = null);

    /// <summary>Limits what all pods of the namespace may request together (<c>hard</c>, <c>requests.…</c>); every pod must then say its requests.</summary>
    /// <param name="spec">The quota's spec.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the nodes.</param>
    /// <param name="storage">What all claims may ask for.</param>
    public static partial ResourceQuotaSpec Requests(
        this ResourceQuotaSpec spec,
        Quantity? cpu = null,
        Quantity? memory = null,
        Quantity? ephemeralStorage = null,
        Quantity? storage = null);

    /// <summary>Limits what all pods of the namespace may use together (<c>hard</c>, <c>limits.…</c>); every pod must then say its limits.</summary>
    /// <param name="spec">The quota's spec.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the nodes.</param>
    public static partial ResourceQuotaSpec Limits(
        this ResourceQuotaSpec spec, Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null);

    /// <summary>Limits how many objects there may be in the namespace (<c>hard</c>, <c>count/…</c>).</summary>
    /// <param name="spec">The quota's spec.</param>
    /// <param name="resource">
    /// The plural name, such as <c>deployments</c>; one of another group than Kubernetes' own with it, such as <c>widgets.example.com</c>.
    /// </param>
    /// <param name="count">How many.</param>
    /// <exception cref="ManifestException">A resource without a group isn't one of Kubernetes' own.</exception>
    public static partial ResourceQuotaSpec Count(this ResourceQuotaSpec spec, string resource, int count);

    /// <summary>Says what holds for each container (<c>limits[]</c> of type <c>Container</c>). Said again, it is changed.</summary>
    /// <param name="spec">The limit range's spec.</param>
    /// <param name="configure">What holds: <c>c => c.DefaultRequests(cpu: 100.Milli()).Maximum(memory: 2.Gi())</c>.</param>
    public static partial LimitRangeSpec ForContainers(this LimitRangeSpec spec, Func<LimitRangeItem, LimitRangeItem> configure);

    /// <summary>Says what holds for all containers of a pod together (<c>limits[]</c> of type <c>Pod</c>). Said again, it is changed.</summary>
    /// <param name="spec">The limit range's spec.</param>
    /// <param name="configure">What holds; defaults are for containers only.</param>
    public static partial LimitRangeSpec ForPods(this LimitRangeSpec spec, Func<LimitRangeItem, LimitRangeItem> configure);

    /// <summary>Says what holds for each claim of storage (<c>limits[]</c> of type <c>PersistentVolumeClaim</c>). Said again, it is changed.</summary>
    /// <param name="spec">The limit range's spec.</param>
    /// <param name="configure">What holds: <c>c => c.Maximum(storage: 100.Gi())</c>.</param>
    public static partial LimitRangeSpec ForClaims(this LimitRangeSpec spec, Func<LimitRangeItem, LimitRangeItem> configure);

    /// <summary>Limits a container that says no limits (<c>default</c>).</summary>
    /// <param name="item">The limits of a type.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the node.</param>
    public static partial LimitRangeItem DefaultLimits(
        this LimitRangeItem item, Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null);

    /// <summary>Makes the requests of a container that says none (<c>defaultRequest</c>); the default limits where this isn't said.</summary>
    /// <param name="item">The limits of a type.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the node.</param>
    public static partial LimitRangeItem DefaultRequests(
        this LimitRangeItem item, Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null);

    /// <summary>Refuses what requests less (<c>min</c>).</summary>
    /// <param name="item">The limits of a type.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the node.</param>
    /// <param name="storage">Of claims: how much storage.</param>
    public static partial LimitRangeItem Minimum(
        this LimitRangeItem item,
        Quantity? cpu = null,
        Quantity? memory = null,
        Quantity? ephemeralStorage = null,
        Quantity? storage = null);

    /// <summary>Refuses what may use more (<c>max</c>).</summary>
    /// <param name="item">The limits of a type.</param>
    /// <param name="cpu">CPU cores.</param>
    /// <param name="memory">Memory.</param>
    /// <param name="ephemeralStorage">Disk of the node.</param>
    /// <param name="storage">Of claims: how much storage.</param>
    public static partial LimitRangeItem Maximum(
        this LimitRangeItem item,
        Quantity? cpu = null,
        Quantity? memory = null,
        Quantity? ephemeralStorage = null,
        Quantity? storage = null);
}
