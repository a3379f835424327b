namespace PodSharp.Rules;

/// <summary>The places in which a class makes volumes differ from each other.</summary>
internal sealed class DistinctTopologies() : ObjectRule("storage.v1.StorageClass")
{
    public override void Check(Place place)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var term in place["allowedTopologies"].Items)
        {
            var expressions = term["matchLabelExpressions"];
            if (expressions.IsAbsent || Identity(expressions) is not { } identity)
                continue;
            if (known.TryGetValue(identity, out var first))
            {
                expressions.Report(
                    RuleCatalogue.Duplicate,
                    $"The term asks for the same as {first.Path}: each may come once",
                    related: first);
            }
            else
            {
                known.Add(identity, expressions);
            }
        }
    }

    // Neither the order of the labels nor that of their values makes a difference. Null where not all of them are known.
    private static string? Identity(Place expressions)
    {
        var labels = new List<string>();
        foreach (var expression in expressions.Items)
        {
            var values = expression["values"];
            if (expression["key"].Text is not { } key || !values.IsComplete)
                return null;
            labels.Add(key + "=" + string.Join(",", Sorted(values.Items.Select(static value => value.Spelling).Distinct(StringComparer.Ordinal))));
        }

        return expressions.IsComplete ? string.Join("\n", Sorted(labels)) : null;
    }

    private static IOrderedEnumerable<string> Sorted(IEnumerable<string> texts) => texts.OrderBy(static text => text, StringComparer.Ordinal);
}
