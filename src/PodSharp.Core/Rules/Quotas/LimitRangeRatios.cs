namespace PodSharp.Rules;

/// <summary>A limit is at least its request, so that their ratio is at least 1; and the bounds must leave room for it.</summary>
internal sealed class LimitRangeRatios() : ObjectRule("core.v1.LimitRangeItem")
{
    public override void Check(Place place)
    {
        foreach (var ratio in place["maxLimitRequestRatio"].Values)
        {
            if (ratio.Quantity is not { } times)
                continue;
            if (times < QuantityNumber.Of(1))
            {
                ratio.Report(
                    RuleCatalogue.OutOfRange,
                    $"The ratio is {ratio.Spelling}, and a limit is never less than its request: 1 or more is allowed");
            }

            var min = place["min"].Value(ratio.Key!);
            var max = place["max"].Value(ratio.Key!);
            if (min.Quantity is { } least && max.Quantity is { } most && Exceeds(times, least, most))
            {
                ratio.Report(
                    RuleCatalogue.Contradiction,
                    $"The ratio is {ratio.Spelling}, and max.{ratio.Key} of {max.Spelling} is less than so many times min.{ratio.Key} of {min.Spelling}",
                    related: [max, min]);
            }
        }
    }

    private static bool Exceeds(QuantityNumber times, QuantityNumber least, QuantityNumber most) => least.Sign switch
    {
        > 0 => QuantityNumber.Multiply(times, least) > most,
        < 0 => QuantityNumber.Multiply(times, least) < most,
        _ => false,
    };
}
