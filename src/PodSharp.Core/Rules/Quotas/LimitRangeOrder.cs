using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The bounds and presets of a resource have an order: min, defaultRequest, default, max.</summary>
internal sealed class LimitRangeOrder() : ObjectRule("core.v1.LimitRangeItem")
{
    // The server names the first of each pair.
    private static readonly (string Named, string Other, bool IsLower)[] Pairs =
    [
        ("min", "max", true), ("defaultRequest", "min", false), ("defaultRequest", "max", true), ("defaultRequest", "default", true),
        ("default", "min", false), ("default", "max", true),
    ];

    public override void Check(Place place)
    {
        foreach (var (named, other, isLower) in Pairs)
        {
            foreach (var amount in place[named].Values)
                Check(amount, place[other].Value(amount.Key!), isLower);
        }

        foreach (var request in place["defaultRequest"].Values)
            CheckIsSame(request, Limit(place, request.Key!));
    }

    private static void Check(Place amount, Place other, bool isLower)
    {
        if (amount.Quantity is not { } one || other.Quantity is not { } two || (isLower ? one <= two : one >= two))
            return;

        amount.Report(
            RuleCatalogue.Contradiction,
            $"{Words(amount)} is {amount.Spelling} and {Words(other)} {other.Spelling}: from smallest to greatest the order is min, defaultRequest, default, max",
            related: other);
    }

    // Of what can't be shared, as much is requested as the limit allows.
    private static void CheckIsSame(Place request, Place limit)
    {
        if (!ResourceNames.IsHugePages(request.Key!) && !ResourceNames.IsExtended(request.Key!))
            return;
        if (request.Quantity is { } one && limit.Quantity is { } two && one != two)
        {
            request.Report(
                RuleCatalogue.Contradiction,
                $"{Words(request)} is {request.Spelling} and {Words(limit)} {limit.Spelling}: of this resource, limit and request are the same",
                related: limit);
        }
    }

    // For containers, the greatest amount is the limit where nothing is said.
    private static Place Limit(Place place, string key)
    {
        var limit = place["default"].Value(key);
        return limit.IsAbsent && place["type"].Text == "Container" ? place["max"].Value(key) : limit;
    }

    private static string Words(Place amount) => $"{amount.Parent!.Key}.{amount.Key}";
}
