using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>
/// The shorthands of an autoscaler. With several metrics, the one that wants the most pods decides; a metric of the same name again
/// replaces the one that is there.
/// </summary>
[Vocabulary(typeof(AutoscalerVocabulary))]
public static partial class AutoscalerShorthands
{
    /// <summary>Wants the pods to use this much of the CPU that they request (<c>metrics[].resource</c>, <c>averageUtilization</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="percent">Percent of the requests, which every container must have; more than 100 is allowed.</param>
    public static partial HorizontalPodAutoscalerSpec CpuUtilization(this HorizontalPodAutoscalerSpec spec, int percent);

    /// <summary>Wants the pods to use this much of the memory that they request (<c>metrics[].resource</c>, <c>averageUtilization</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="percent">Percent of the requests, which every container must have.</param>
    public static partial HorizontalPodAutoscalerSpec MemoryUtilization(this HorizontalPodAutoscalerSpec spec, int percent);

    /// <summary>Wants each pod to use this much CPU on the average (<c>metrics[].resource</c>, <c>averageValue</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="value">CPU cores, such as <c>500.Milli()</c>.</param>
    public static partial HorizontalPodAutoscalerSpec AverageCpu(this HorizontalPodAutoscalerSpec spec, Quantity value);

    /// <summary>Wants each pod to use this much memory on the average (<c>metrics[].resource</c>, <c>averageValue</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="value">Memory, such as <c>500.Mi()</c>.</param>
    public static partial HorizontalPodAutoscalerSpec AverageMemory(this HorizontalPodAutoscalerSpec spec, Quantity value);

    /// <summary>Wants a metric that each pod has to be this much on the average (<c>metrics[].pods</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="metric">The metric's name (<c>metric.name</c>).</param>
    /// <param name="average">How much for each pod (<c>target.averageValue</c>).</param>
    public static partial HorizontalPodAutoscalerSpec PodsMetric(this HorizontalPodAutoscalerSpec spec, string metric, Quantity average);

    /// <summary>Wants a metric of another object to be this much (<c>metrics[].object</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="described">The object, such as an Ingress (<c>describedObject</c>).</param>
    /// <param name="metric">The metric's name (<c>metric.name</c>).</param>
    /// <param name="value">How much in all (<c>target.value</c>).</param>
    /// <param name="average">How much for each pod (<c>target.averageValue</c>).</param>
    /// <exception cref="ManifestException">Both targets are said, or none.</exception>
    public static partial HorizontalPodAutoscalerSpec ObjectMetric(
        this HorizontalPodAutoscalerSpec spec, KubernetesObject described, string metric, Quantity? value = null, Quantity? average = null);

    /// <summary>Wants a metric from outside the cluster, such as a queue's length, to be this much (<c>metrics[].external</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="metric">The metric's name (<c>metric.name</c>).</param>
    /// <param name="value">How much in all (<c>target.value</c>).</param>
    /// <param name="average">How much for each pod (<c>target.averageValue</c>).</param>
    /// <exception cref="ManifestException">Both targets are said, or none.</exception>
    public static partial HorizontalPodAutoscalerSpec ExternalMetric(
        this HorizontalPodAutoscalerSpec spec, string metric, Quantity? value = null, Quantity? average = null);

    /// <summary>Says how the number of pods goes down (<c>behavior.scaleDown</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="configure">What holds: <c>s => s.StabilizationWindow(5.Minutes()).Percent(10, every: 1.Minutes())</c>.</param>
    public static partial HorizontalPodAutoscalerSpec ScaleDown(
        this HorizontalPodAutoscalerSpec spec, Func<HPAScalingRules, HPAScalingRules> configure);

    /// <summary>Says how the number of pods goes up (<c>behavior.scaleUp</c>).</summary>
    /// <param name="spec">The autoscaler's spec.</param>
    /// <param name="configure">What holds: <c>s => s.Pods(4, every: 1.Minutes())</c>.</param>
    public static partial HorizontalPodAutoscalerSpec ScaleUp(
        this HorizontalPodAutoscalerSpec spec, Func<HPAScalingRules, HPAScalingRules> configure);

    /// <summary>
    /// Takes the mildest of the numbers that were wanted in this time, so that the pods don't come and go (<c>stabilizationWindowSeconds</c>).
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="time">Whole seconds, up to an hour; where nothing is said, 5 minutes for going down and none for going up.</param>
    public static partial HPAScalingRules StabilizationWindow(this HPAScalingRules rules, Duration time);

    /// <summary>Allows a change by so many pods in a time (<c>policies[]</c>). Of several policies, the one that allows most holds.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="count">How many pods (<c>value</c>).</param>
    /// <param name="every">In what time: whole seconds, up to half an hour (<c>periodSeconds</c>).</param>
    public static partial HPAScalingRules Pods(this HPAScalingRules rules, int count, Duration every);

    /// <summary>Allows a change by so many percent in a time (<c>policies[]</c>). Of several policies, the one that allows most holds.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="percent">Percent of the pods that there are (<c>value</c>).</param>
    /// <param name="every">In what time: whole seconds, up to half an hour (<c>periodSeconds</c>).</param>
    public static partial HPAScalingRules Percent(this HPAScalingRules rules, int percent, Duration every);
}
