using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(ServiceVocabulary))]
public sealed partial record Service
{
    /// <summary>
    /// A service in front of the pods of <paramref name="workload"/>: its name, namespace and selector come from there, so they can't
    /// disagree.
    /// </summary>
    /// <param name="workload">A pod, or an object that makes pods.</param>
    /// <param name="name">The service's name; the workload's where nothing is said.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial Service For(KubernetesObject workload, string? name = null);
}
