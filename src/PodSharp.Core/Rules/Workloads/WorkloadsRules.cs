namespace PodSharp.Rules;

/// <summary>The rules about workloads and jobs.</summary>
internal static class WorkloadsRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
