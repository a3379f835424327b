using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(NetworkPolicyVocabulary))]
public sealed partial record NetworkPolicyPeer
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>The pods of a workload (<c>podSelector</c>), in the namespace that it says (<c>namespaceSelector</c>), if any.</summary>
    /// <param name="workload">A pod, or an object that makes pods.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial NetworkPolicyPeer PodsOf(KubernetesObject workload);

    /// <summary>
    /// All pods of a namespace (<c>namespaceSelector</c>); with <c>.PodSelector(…)</c> some of them.
    /// </summary>
    /// <param name="namespace">The namespace or its name, by the label <c>kubernetes.io/metadata.name</c> that the cluster gives it.</param>
    public static partial NetworkPolicyPeer InNamespace(NameOf<Namespace> @namespace);

    /// <summary>A range of addresses, mostly outside of the cluster (<c>ipBlock</c>).</summary>
    /// <param name="cidr">The range, such as <c>10.0.0.0/8</c> (<c>ipBlock.cidr</c>).</param>
    /// <param name="except">Ranges inside of it that are not meant (<c>ipBlock.except</c>).</param>
    public static partial NetworkPolicyPeer Block(string cidr, params string[] except);
}
