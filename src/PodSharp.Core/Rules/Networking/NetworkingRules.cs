namespace PodSharp.Rules;

/// <summary>The rules about services, ingresses and network policies.</summary>
internal static class NetworkingRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
