namespace PodSharp.Rules;

/// <summary>The rules about quotas, limits of a namespace and priorities.</summary>
internal static class QuotasRules
{
    public static readonly ObjectRule[] All =
    [
        new QuotaResources(), new QuotaScopes(), new QuotaScopeSelector(), new LimitRangeTypes(), new LimitRangeResources(), new LimitRangeStorage(),
        new LimitRangeOrder(), new LimitRangeRatios(), new PriorityClassNames(),
    ];
}
