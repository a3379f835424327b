namespace PodSharp.Rules;

/// <summary>The rules about quotas and limit ranges.</summary>
internal static class QuotasRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
