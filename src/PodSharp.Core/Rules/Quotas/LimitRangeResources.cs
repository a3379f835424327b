using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The resources that a LimitRange bounds must be some of what it bounds.</summary>
internal sealed class LimitRangeResources() : ObjectRule("core.v1.LimitRangeItem")
{
    private static readonly string[] Amounts = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

    public override void Check(Place place)
    {
        if (place["type"].Text is not { } type)
            return;

        foreach (var name in Amounts)
        {
            foreach (var amount in place[name].Values)
                ResourceAmounts.ReportName(amount, ResourceNames.FaultInLimitRange(amount.Key!, type));
        }
    }
}
