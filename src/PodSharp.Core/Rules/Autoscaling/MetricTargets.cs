namespace PodSharp.Rules;

/// <summary>What each source of a metric can aim at.</summary>
internal sealed class MetricTargets() : ObjectRule(
    "autoscaling.v2.ObjectMetricSource",
    "autoscaling.v2.ExternalMetricSource",
    "autoscaling.v2.PodsMetricSource",
    "autoscaling.v2.ResourceMetricSource",
    "autoscaling.v2.ContainerResourceMetricSource")
{
    private const string Amount = "averageValue";
    private const string Share = "averageUtilization";
    private const string Whole = "value";

    public override void Check(Place place)
    {
        var target = place["target"];
        switch (place.Object!.TypeName)
        {
            case "PodsMetricSource":
                RequireOne(target, Amount);
                break;
            case "ObjectMetricSource":
                RequireOne(target, Amount, Whole);
                break;
            case "ExternalMetricSource":
                RequireOne(target, Amount, Whole);
                RefuseBoth(target, Whole, Amount);
                break;
            default:
                RequireOne(target, Share, Amount);
                RefuseBoth(target, Amount, Share);
                break;
        }
    }

    private static void RequireOne(Place target, params string[] fields)
    {
        if (Array.TrueForAll(fields, field => target[field].IsAbsent))
            target[fields[0]].Report(RuleCatalogue.Missing, $"The value to aim at is missing: {string.Join(" or ", fields)}");
    }

    private static void RefuseBoth(Place target, string second, string first)
    {
        if (target[second].IsWritten && target[first].IsWritten)
            target[second].ReportKey(RuleCatalogue.TwoAlternatives, $"{second} beside {first}: one of them is aimed at", related: target[first]);
    }
}
