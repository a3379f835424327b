namespace PodSharp.Rules;

/// <summary>The rules about requests, limits and claims of pods and containers.</summary>
internal static class ResourcesRules
{
    public static readonly ObjectRule[] All =
    [
        new ContainerResources(),
        new ContainerClaims(),
        new PodClaims(),
        new PodResources(),
        new PodResourceSums(),
    ];
}
