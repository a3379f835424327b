namespace PodSharp.Rules;

/// <summary>Rules about the pace of scaling have policies, and their tolerance isn't negative.</summary>
internal sealed class ScalingPace() : ObjectRule("autoscaling.v2.HPAScalingRules")
{
    public override void Check(Place place)
    {
        var policies = place["policies"];
        if (policies.IsEmptyList)
            policies.Report(RuleCatalogue.Missing, "policies is an empty list: leave it out for the usual pace, or say selectPolicy: Disabled to forbid scaling");

        var tolerance = place["tolerance"];
        if (tolerance.Quantity is { Sign: < 0 })
            tolerance.Report(RuleCatalogue.OutOfRange, "tolerance can't be negative: 0.05 is 5 percent");
    }
}
