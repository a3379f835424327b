using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(DisruptionBudgetVocabulary))]
public sealed partial record PodDisruptionBudget
{
    /// <summary>
    /// A budget for the pods of <paramref name="workload"/>: its name, namespace and selector come from there.
    /// </summary>
    /// <param name="workload">A pod, or an object that makes pods.</param>
    /// <param name="name">The budget's name; the workload's where nothing is said.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodDisruptionBudget For(KubernetesObject workload, string? name = null);
}
