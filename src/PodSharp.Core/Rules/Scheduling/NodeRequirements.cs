namespace PodSharp.Rules;

/// <summary>How many values a requirement on a node has, and what can be asked of its fields.</summary>
internal sealed class NodeRequirements() : ObjectRule("core.v1.NodeSelectorTerm")
{
    private const string NameOfNode = "metadata.name";

    public override void Check(Place term)
    {
        foreach (var expression in term["matchExpressions"].Items)
            CheckExpression(expression["operator"], expression["values"]);
        foreach (var requirement in term["matchFields"].Items)
            CheckField(requirement["key"], requirement["operator"], requirement["values"]);
    }

    private static void CheckExpression(Place comparison, Place values)
    {
        switch (comparison.Text)
        {
            case "In" or "NotIn" when values.IsAbsent:
                values.Report(RuleCatalogue.Missing, $"values is missing: {comparison.Text} compares with at least one", related: comparison);
                break;
            case "Exists" or "DoesNotExist" when values.IsPresent:
                values.ReportKey(RuleCatalogue.NotAllowedHere, $"{comparison.Text} compares with nothing: remove values", related: comparison);
                break;
            case "Gt" or "Lt":
                CheckOne(values, comparison);
                break;
        }
    }

    private static void CheckField(Place key, Place comparison, Place values)
    {
        if (key.Text is { Length: > 0 } text && text != NameOfNode)
            key.Report(RuleCatalogue.UnknownValue, $"key can't be {ValueTypes.Quoted(text)}: {NameOfNode} is the only field of nodes that can be asked for; labels are for matchExpressions", suggestion: NameOfNode);
        if (comparison.Text is "Exists" or "DoesNotExist" or "Gt" or "Lt")
            comparison.Report(RuleCatalogue.UnknownValue, $"operator can't be {comparison.Text} for a field: In and NotIn are allowed");

        CheckOne(values, comparison);
        foreach (var value in values.Items.Where(_ => key.Text == NameOfNode))
            value.CheckFormat("dns1123Subdomain");
    }

    private static void CheckOne(Place values, Place comparison)
    {
        if (values.IsAbsent)
            values.Report(RuleCatalogue.Missing, "values is missing: exactly one is needed here", related: comparison);
        else if (values.Count > 1)
            values.Report(RuleCatalogue.TooLong, $"values has {values.Count} items, and exactly one is needed here", related: comparison);
    }
}
