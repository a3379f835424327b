using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>
/// The shorthands of a network policy. Each call adds one rule, and says by <c>policyTypes</c> what the policy is about: a policy that
/// only lets pods out doesn't keep others from coming in.
/// </summary>
[Vocabulary(typeof(NetworkPolicyVocabulary))]
public static partial class NetworkPolicyShorthands
{
    /// <summary>Lets the pods of a workload, or all pods of a namespace, in (<c>spec.ingress[]</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="peer">
    /// A pod, an object that makes pods, or a Namespace. A workload's namespace is printed where it isn't the policy's own.
    /// </param>
    /// <param name="ports">The ports of the policy's pods: numbers, names or the ports themselves; all where none are said.</param>
    /// <exception cref="ManifestException">The peer makes no pods, or they have no labels to select them by.</exception>
    public static partial NetworkPolicy AllowFrom(this NetworkPolicy policy, KubernetesObject peer, params PortReference[] ports);

    /// <summary>Lets a peer in, such as <c>NetworkPolicyPeer.InNamespace("monitoring")</c> (<c>spec.ingress[]</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="peer">Pods, a namespace or a range of addresses.</param>
    /// <param name="ports">The ports of the policy's pods: numbers, names or the ports themselves; all where none are said.</param>
    [Function(nameof(NetworkPolicyVocabulary.AllowFromPeer))]
    public static partial NetworkPolicy AllowFrom(this NetworkPolicy policy, NetworkPolicyPeer peer, params PortReference[] ports);

    /// <summary>Lets everybody in, from outside the cluster, too (<c>spec.ingress[]</c> without <c>from</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="ports">The ports of the policy's pods: numbers, names or the ports themselves; all where none are said.</param>
    public static partial NetworkPolicy AllowFromAnywhere(this NetworkPolicy policy, params PortReference[] ports);

    /// <summary>Lets the pods reach those of a workload, or all of a namespace (<c>spec.egress[]</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="peer">
    /// A pod, an object that makes pods, or a Namespace. A workload's namespace is printed where it isn't the policy's own.
    /// </param>
    /// <param name="ports">The ports of the peer's pods: numbers, names or the ports themselves; all where none are said.</param>
    /// <exception cref="ManifestException">The peer makes no pods, or they have no labels to select them by.</exception>
    public static partial NetworkPolicy AllowTo(this NetworkPolicy policy, KubernetesObject peer, params PortReference[] ports);

    /// <summary>Lets the pods reach a peer, such as <c>NetworkPolicyPeer.Block("203.0.113.0/24")</c> (<c>spec.egress[]</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="peer">Pods, a namespace or a range of addresses.</param>
    /// <param name="ports">The ports of the peer: numbers, names or the ports themselves; all where none are said.</param>
    [Function(nameof(NetworkPolicyVocabulary.AllowToPeer))]
    public static partial NetworkPolicy AllowTo(this NetworkPolicy policy, NetworkPolicyPeer peer, params PortReference[] ports);

    /// <summary>Lets the pods reach everything, outside the cluster, too (<c>spec.egress[]</c> without <c>to</c>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="ports">The ports that they may reach; all where none are said.</param>
    public static partial NetworkPolicy AllowToAnywhere(this NetworkPolicy policy, params PortReference[] ports);

    /// <summary>
    /// Lets the pods look up names, by UDP and TCP at port 53 (<c>spec.egress[]</c>): without it, a policy about egress leaves them with
    /// addresses only.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="server">
    /// Who answers; where nothing is said, the pods labelled <c>k8s-app: kube-dns</c> in <c>kube-system</c>, which most clusters have.
    /// </param>
    public static partial NetworkPolicy AllowDns(this NetworkPolicy policy, NetworkPolicyPeer? server = null);
}
