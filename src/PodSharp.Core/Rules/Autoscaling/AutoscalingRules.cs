namespace PodSharp.Rules;

/// <summary>The rules about autoscalers and disruption budgets.</summary>
internal static class AutoscalingRules
{
    public static readonly ObjectRule[] All =
    [
        new ReplicaBounds(),
        new ScaleTarget(),
        new MetricSource(),
        new MetricTargets(),
        new MetricTargetValues(),
        new MeasuredResource(),
        new ScalingPace(),
    ];
}
