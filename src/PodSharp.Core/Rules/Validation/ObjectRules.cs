using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>All rules about objects of one type, found by the type.</summary>
internal static class ObjectRules
{
    private static readonly ObjectRule[] None = [];

    private static readonly Dictionary<string, ObjectRule[]> ByType = ObjectRuleList.All
        .SelectMany(static rule => rule.Types.Select(type => (Type: type, Rule: rule)))
        .GroupBy(static entry => entry.Type, static entry => entry.Rule, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The rules about objects of this type.</summary>
    public static ObjectRule[] Of(ObjectSchema type) => ByType.TryGetValue(type.Name, out var rules) ? rules : None;
}
