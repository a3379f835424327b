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

    /// <summary>
    /// A headless service in front of the pods of <paramref name="workload"/>: it gives each pod of a stateful set a name of its own. Its
    /// name is the one that the stateful set has for it (<c>spec.serviceName</c>), so they can't disagree.
    /// </summary>
    /// <param name="workload">A stateful set, or another object that makes pods.</param>
    /// <param name="name">Another name; where nothing is said and the workload has none for it, the workload's own.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial Service HeadlessFor(KubernetesObject workload, string? name = null);
}
