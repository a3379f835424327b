namespace PodSharp.Rules;

/// <summary>In and NotIn compare with values, Exists and DoesNotExist with none.</summary>
internal sealed class SelectorExpression() : ObjectRule("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement")
{
    public override void Check(Place place)
    {
        var values = place["values"];
        var selects = place["operator"];
        switch (selects.Text)
        {
            case "In" or "NotIn" when values.IsAbsent:
                values.Report(RuleCatalogue.Missing, $"{selects.Text} compares with values, and there are none: Exists and DoesNotExist need none", related: selects);
                break;
            case "Exists" or "DoesNotExist" when values.IsPresent:
                values.ReportKey(RuleCatalogue.NotAllowedHere, $"{selects.Text} looks at the key alone: remove the values, or compare with In or NotIn", related: selects);
                break;
        }
    }
}
