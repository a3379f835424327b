namespace PodSharp.Rules;

/// <summary>The rules about where pods are placed.</summary>
internal static class SchedulingRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
