namespace PodSharp.Rules;

/// <summary>The rules about pods and their containers.</summary>
internal static class PodsRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
