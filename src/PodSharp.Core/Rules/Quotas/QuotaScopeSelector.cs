namespace PodSharp.Rules;

/// <summary>The scopes that a quota selects with operators.</summary>
internal sealed class QuotaScopeSelector() : ObjectRule("core.v1.ResourceQuotaSpec")
{
    private static readonly string[] WithoutValues =
        ["Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "CrossNamespacePodAffinity"];

    public override void Check(Place place)
    {
        var selector = place["scopeSelector"]["matchExpressions"];
        var expressions = selector.Items;
        QuotaScopes.Check(Array.ConvertAll(expressions, static expression => expression["scopeName"]), place["hard"], selector.ServerPath);
        foreach (var expression in expressions)
        {
            CheckOperator(expression["operator"], expression["scopeName"]);
            CheckValues(expression["operator"], expression["values"]);
        }
    }

    private static void CheckOperator(Place with, Place scope)
    {
        if (with.Text is "In" or "NotIn" or "DoesNotExist" && Array.IndexOf(WithoutValues, scope.Text) >= 0)
        {
            with.Report(
                RuleCatalogue.Contradiction,
                $"{scope.Text} has no values to compare with: its operator can only be Exists",
                suggestion: "Exists",
                related: scope);
        }
    }

    private static void CheckValues(Place with, Place values)
    {
        if (with.Text is "In" or "NotIn" && values.IsAbsent)
            values.Report(RuleCatalogue.Missing, $"values is missing, and {with.Text} compares with them", related: with);
        else if (with.Text is "Exists" or "DoesNotExist" && values.IsPresent)
            values.ReportKey(RuleCatalogue.NotAllowedHere, $"values is not for {with.Text}, which compares with nothing", related: with);
    }
}
