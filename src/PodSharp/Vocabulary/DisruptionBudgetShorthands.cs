using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a disruption budget. The two ways to say it exclude each other: the last one said holds.</summary>
[Vocabulary(typeof(DisruptionBudgetVocabulary))]
public static partial class DisruptionBudgetShorthands
{
    /// <summary>Keeps nodes from being drained while fewer pods than this would stay (<c>minAvailable</c>).</summary>
    /// <param name="spec">The budget's spec.</param>
    /// <param name="value">A number, or a percentage of the pods that are wanted, such as <c>"50%"</c>.</param>
    public static partial PodDisruptionBudgetSpec MinAvailable(this PodDisruptionBudgetSpec spec, IntOrString value);

    /// <summary>Keeps nodes from being drained while more pods than this would be missing (<c>maxUnavailable</c>).</summary>
    /// <param name="spec">The budget's spec.</param>
    /// <param name="value">A number, or a percentage of the pods that are wanted, such as <c>"50%"</c>; only for pods of a workload.</param>
    public static partial PodDisruptionBudgetSpec MaxUnavailable(this PodDisruptionBudgetSpec spec, IntOrString value);
}
