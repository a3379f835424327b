using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>How a measurement is compared, and that the values to aim at are above zero.</summary>
internal sealed class MetricTargetValues() : ObjectRule("autoscaling.v2.MetricTarget")
{
    private static readonly string[] TargetTypes = ["Utilization", "AverageValue", "Value"];

    public override void Check(Place place)
    {
        var type = place["type"];
        if (type is { IsPresent: true, Text: { } text } && Array.IndexOf(TargetTypes, text) < 0)
        {
            var nearest = NearestName.Of(text, TargetTypes);
            type.Report(
                RuleCatalogue.UnknownValue,
                $"type can't be {ValueTypes.Quoted(text)}{(nearest is null ? "" : $": did you mean {nearest}?")} One of {string.Join(", ", TargetTypes)} is allowed",
                suggestion: nearest);
        }

        CheckAmount(place["value"]);
        CheckAmount(place["averageValue"]);
    }

    private static void CheckAmount(Place amount)
    {
        if (amount.Quantity is { Sign: <= 0 })
            amount.Report(RuleCatalogue.OutOfRange, $"{amount.Key} is {((Documents.ScalarNode)amount.Node!).Text}: the value to aim at is above 0");
    }
}
