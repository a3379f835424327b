using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>
/// Whether a selector picks an object by its labels, as far as that is known: a selector with match expressions, or a plain map. One that is
/// absent picks nothing, one that is empty everything.
/// </summary>
internal static class LabelSelector
{
    private static readonly MappingNode Unknown = MappingNode.Empty.Open();

    /// <summary>Whether the selector picks what has these labels; null where it isn't known.</summary>
    public static bool? Matches(Place selector, Place labels) => Matches(selector, Known(labels));

    /// <summary>Whether the selector picks what has these labels; null where it isn't known.</summary>
    public static bool? Matches(Place selector, MappingNode labels)
    {
        if (!selector.IsWritten)
            return selector.IsUnknown ? null : false;

        bool? verdict = IsComplete(selector) ? true : null;
        foreach (var requirement in Requirements(selector))
        {
            var answer = IsMet(requirement, labels);
            if (answer == false)
                return false;
            verdict = answer == true ? verdict : null;
        }

        return verdict;
    }

    /// <summary>The first requirement of the selector that these labels surely don't meet: a pair of labels or an expression.</summary>
    public static Place? FirstUnmet(Place selector, Place labels) =>
        Requirements(selector).FirstOrDefault(requirement => IsMet(requirement, Known(labels)) == false);

    /// <summary>The labels of a place as a mapping, which is open where more of them may be there.</summary>
    public static MappingNode Known(Place labels) =>
        labels.Node as MappingNode ?? (labels.IsAbsent ? MappingNode.Empty : Unknown);

    /// <summary>A requirement in words: <c>app=web</c>, <c>tier in (a, b)</c>.</summary>
    public static string Words(Place requirement)
    {
        if (requirement.Object is null)
            return $"{requirement.Key}={requirement.Text}";

        var values = string.Join(", ", requirement["values"].Items.Select(static item => item.Text));
        var key = requirement["key"].Text;
        return requirement["operator"].Text switch
        {
            "In" => $"{key} in ({values})",
            "NotIn" => $"{key} not in ({values})",
            "Exists" => $"{key} to be there",
            _ => $"{key} to be absent",
        };
    }

    private static bool IsComplete(Place selector) => selector.Object is null
        ? selector.IsComplete
        : selector.IsComplete && selector["matchLabels"].IsComplete && selector["matchExpressions"].IsComplete;

    private static IEnumerable<Place> Requirements(Place selector) => selector.Object is null
        ? selector.Values
        : selector["matchLabels"].Values.Concat(selector["matchExpressions"].Items);

    private static bool? IsMet(Place requirement, MappingNode labels)
    {
        if (requirement.Object is null)
            return Has(labels, requirement.Key!, requirement);
        if (requirement["key"].Text is not { } key)
            return null;

        return requirement["operator"].Text switch
        {
            "In" => HasOneOf(labels, key, requirement["values"]),
            "NotIn" => !HasOneOf(labels, key, requirement["values"]),
            "Exists" => Has(labels, key),
            "DoesNotExist" => !Has(labels, key),
            _ => null,
        };
    }

    private static bool? HasOneOf(MappingNode labels, string key, Place values)
    {
        var known = values.IsComplete;
        foreach (var value in values.Items)
        {
            var answer = Has(labels, key, value);
            if (answer == true)
                return true;
            known &= answer == false;
        }

        return known || Has(labels, key) == false ? false : null;
    }

    private static bool? Has(MappingNode labels, string key) => labels.IndexOf(key) >= 0 ? true : labels.IsOpen ? null : false;

    private static bool? Has(MappingNode labels, string key, Place value)
    {
        if (labels[key] is not { } node)
            return labels.IsOpen ? null : false;
        if (value.IsUnknown || node is not ScalarNode { Kind: ScalarKind.String or ScalarKind.Null } label)
            return null;

        // A null is an empty text here.
        return string.Equals(label.Kind == ScalarKind.Null ? "" : label.Text, value.Text ?? "", StringComparison.Ordinal);
    }
}
