using System.Globalization;

namespace PodSharp.Rules;

/// <summary>Names and priorities that Kubernetes keeps for its own pods.</summary>
internal sealed class PriorityClassNames() : ObjectRule("scheduling.v1.PriorityClass")
{
    private const string Prefix = "system-";
    private const long Highest = 1_000_000_000;

    public override void Check(Place place)
    {
        var name = place["metadata"]["name"];
        var value = place["value"];
        if (name.Text?.StartsWith(Prefix, StringComparison.Ordinal) == true)
        {
            CheckReserved(place, name, value);
        }
        else if (value.Integer > Highest && !name.IsUnknown)
        {
            value.Report(
                RuleCatalogue.OutOfRange,
                $"value is {value.Spelling}, and 1000000000 or less is allowed: what is above is for Kubernetes' own pods");
        }
    }

    private static void CheckReserved(Place place, Place name, Place value)
    {
        long? own = name.Text switch
        {
            "system-cluster-critical" => 2_000_000_000,
            "system-node-critical" => 2_000_001_000,
            _ => null,
        };
        if (own is null)
        {
            name.Report(RuleCatalogue.ReservedName, $"Names that begin with {Prefix} are for Kubernetes' own classes: choose another one");
        }
        else if (value.IsAbsent || (value.Integer is { } number && number != own) || place["globalDefault"].IsTrue)
        {
            name.Report(
                RuleCatalogue.ReservedName,
                $"{name.Text} is Kubernetes' own class, of value {own.Value.ToString(CultureInfo.InvariantCulture)} and not the global default: choose another name",
                related: value);
        }
    }
}
