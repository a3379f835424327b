using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>All rules about objects of one type, found by the type.</summary>
internal static class ObjectRules
{
    private static readonly ObjectRule[] None = [];

    private static readonly Dictionary<string, ObjectRule[]> ByType = Group();

    /// <summary>The rules about objects of this type.</summary>
    public static ObjectRule[] Of(ObjectSchema type) => ByType.TryGetValue(type.Name, out var rules) ? rules : None;

    // Without LINQ over pairs: it would be compiled at every start, because no framework has code for them.
    private static Dictionary<string, ObjectRule[]> Group()
    {
        var byType = new Dictionary<string, ObjectRule[]>(StringComparer.Ordinal);
        foreach (var rule in ObjectRuleList.All)
        {
            foreach (var type in rule.Types)
                byType[type] = byType.TryGetValue(type, out var before) ? [.. before, rule] : [rule];
        }

        return byType;
    }
}
