namespace PodSharp.Rules;

/// <summary>All rules about objects of one type, area by area.</summary>
internal static class ObjectRuleList
{
    /// <summary>The rules, in the order in which they are asked.</summary>
    public static IReadOnlyList<ObjectRule> All { get; } =
    [
    ];
}
