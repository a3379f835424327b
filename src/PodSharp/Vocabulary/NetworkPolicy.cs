using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(NetworkPolicyVocabulary))]
public sealed partial record NetworkPolicy
{
    /// <summary>
    /// A policy about the pods of <paramref name="workload"/>: its name, namespace and selector come from there. It allows nothing until it
    /// says what: <c>NetworkPolicy.For(web).AllowFrom(gateway, Http)</c>.
    /// </summary>
    /// <param name="workload">A pod, or an object that makes pods.</param>
    /// <param name="name">The policy's name; the workload's where nothing is said.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial NetworkPolicy For(KubernetesObject workload, string? name = null);

    /// <summary>
    /// A policy about all pods of its namespace that allows nothing (<c>podSelector: {}</c>, <c>policyTypes</c>): what they may do, others
    /// have to say.
    /// </summary>
    /// <param name="name">The policy's name.</param>
    /// <param name="only">Ingress: nobody may reach them. Egress: they may reach nobody. Both where nothing is said.</param>
    public static partial NetworkPolicy DenyAll(string name, PolicyType? only = null);
}
