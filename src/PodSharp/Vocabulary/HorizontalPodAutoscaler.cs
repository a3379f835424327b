using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(AutoscalerVocabulary))]
public sealed partial record HorizontalPodAutoscaler
{
    /// <summary>
    /// An autoscaler of a workload: name, namespace and <c>scaleTargetRef</c> come from it. Leave the workload's <c>Replicas</c> unsaid, or
    /// every apply sets them back.
    /// </summary>
    /// <param name="workload">A Deployment, StatefulSet or another object that can be scaled.</param>
    /// <param name="minReplicas">The fewest pods (<c>spec.minReplicas</c>).</param>
    /// <param name="maxReplicas">The most pods (<c>spec.maxReplicas</c>).</param>
    /// <param name="name">The autoscaler's name; the workload's where nothing is said.</param>
    /// <exception cref="ManifestException">The workload has no name.</exception>
    public static partial HorizontalPodAutoscaler For(KubernetesObject workload, int minReplicas, int maxReplicas, string? name = null);
}
