using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(AccessVocabulary))]
public sealed partial record RoleBinding
{
    /// <summary>A binding of a role: <c>roleRef</c>, name and namespace come from it. Who has the role, <c>To</c> says.</summary>
    /// <param name="role">The role.</param>
    /// <param name="name">The binding's name; the role's where nothing is said.</param>
    /// <exception cref="ManifestException">The role has no name.</exception>
    public static partial RoleBinding Of(Role role, string? name = null);

    /// <summary>A binding that gives what a cluster role allows in one namespace only (<c>roleRef</c>).</summary>
    /// <param name="role">The cluster role; <c>ClusterRole.Named("view")</c> stands for one that the cluster has.</param>
    /// <param name="name">The binding's name; the role's where nothing is said.</param>
    /// <param name="namespace">The namespace; left out, it is up to whoever applies it.</param>
    /// <exception cref="ManifestException">The role has no name.</exception>
    public static partial RoleBinding Of(ClusterRole role, string? name = null, string? @namespace = null);
}
