using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(AccessVocabulary))]
public sealed partial record ClusterRoleBinding
{
    /// <summary>A binding of a cluster role in the whole cluster: <c>roleRef</c> and name come from it. Who has the role, <c>To</c> says.</summary>
    /// <param name="role">The cluster role; <c>ClusterRole.Named("view")</c> stands for one that the cluster has.</param>
    /// <param name="name">The binding's name; the role's where nothing is said.</param>
    /// <exception cref="ManifestException">The role has no name.</exception>
    public static partial ClusterRoleBinding Of(ClusterRole role, string? name = null);
}
