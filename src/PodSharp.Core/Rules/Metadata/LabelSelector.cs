using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>
/// Whether a selector picks an object by its labels, as far as that is known: a selector with match expressions, or a plain map. One that is
/// absent picks nothing, one that is empty everything.
/// </summary>
internal static class LabelSelector
{
    /// <summary>Whether the selector picks what has these labels; null where it isn't known.</summary>
    public static bool? Matches(Place selector, Place labels)
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
        Requirements(selector).FirstOrDefault(requirement => IsMet(requirement, labels) == false);

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

    private static bool? IsMet(Place requirement, Place labels)
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

    private static bool? HasOneOf(Place labels, string key, Place values)
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

    private static bool? Has(Place labels, string key) => labels.Node switch
    {
        MappingNode mapping when mapping.IndexOf(key) >= 0 => true,
        MappingNode mapping => mapping.IsOpen ? null : false,
        _ => labels.IsAbsent ? false : null,
    };

    private static bool? Has(Place labels, string key, Place value)
    {
        if (Has(labels, key) is not true)
            return Has(labels, key);

        // A null is an empty text here.
        return value.IsUnknown ? null : labels.Value(key).Says(value.Text ?? "");
    }
}
