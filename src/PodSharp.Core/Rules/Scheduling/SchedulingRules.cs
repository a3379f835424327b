namespace PodSharp.Rules;

/// <summary>The rules about where pods may run.</summary>
internal static class SchedulingRules
{
    public static readonly ObjectRule[] All =
    [
        new NodeRequirements(),
        new RequiredNodeValues(),
        new MatchedLabelKeys(),
        new Tolerations(),
        new SpreadConstraints(),
    ];
}
