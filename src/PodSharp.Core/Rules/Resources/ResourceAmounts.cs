using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What requests and limits of one owner must be: each amount, and a request beside its limit. Where the server names another field, that is given.</summary>
internal static class ResourceAmounts
{
    private const string HugePages = "hugepages-";

    /// <summary>The amount of a place, as the server tells amounts apart; null where it isn't known.</summary>
    public static QuantityNumber? Of(Place amount) => amount.Quantity?.RoundedUpToMilli();

    /// <summary>Judges what an owner requests and is limited to.</summary>
    /// <param name="resources">The requests and limits.</param>
    /// <param name="faultOf">What is wrong with a resource's name for this owner.</param>
    public static void Check(Place resources, Func<string, ResourceNameFault?> faultOf)
    {
        foreach (var amount in resources["limits"].Values.Concat(resources["requests"].Values))
            CheckAmount(amount, faultOf(amount.Key!));
        CheckPairs(resources);
        CheckCompany(resources, resources["limits"], resources["requests"]);
    }

    /// <summary>Judges one amount, and before it the resource's name.</summary>
    public static void CheckAmount(Place amount, ResourceNameFault? fault, string? serverPath = null)
    {
        ReportName(amount, fault, serverPath);
        if (fault is null)
            CheckAmount(amount, serverPath);
    }

    /// <summary>Says what is wrong with a resource's name, if anything is.</summary>
    public static void ReportName(Place amount, ResourceNameFault? fault, string? serverPath = null)
    {
        if (fault is null)
            return;

        var rule = fault.Clause == ResourceNameClause.Qualified ? RuleCatalogue.InvalidLabel : RuleCatalogue.UnknownValue;
        var advice = fault.Suggestion is { } name ? $". Did you mean {name}?" : "";
        amount.ReportKey(rule, $"{ValueTypes.Quoted(amount.Key!)} {fault.Words}{advice}", serverPath, fault.Suggestion);
    }

    /// <summary>Judges an amount alone: it isn't negative, and is whole where the resource is.</summary>
    private static void CheckAmount(Place amount, string? serverPath)
    {
        if (Of(amount) is not { } quantity)
            return;

        var name = amount.Key!;
        if (quantity.Sign < 0)
            amount.Report(RuleCatalogue.OutOfRange, $"{name} is {amount.Spelling}, and 0 or more is allowed", serverPath);
        else if (ResourceNames.IsExtended(name) && !quantity.IsWhole)
            amount.Report(RuleCatalogue.OutOfRange, $"{name} is {amount.Spelling}, and can only be a whole number", serverPath);
        else if (ResourceNames.IsHugePages(name))
            CheckPages(amount, quantity, name.Substring(HugePages.Length), serverPath);
    }

    /// <summary>Judges requests beside limits: none is more, and both are the same where a resource can't be shared.</summary>
    private static void CheckPairs(Place resources)
    {
        var (requests, limits) = (resources["requests"], resources["limits"]);
        foreach (var request in requests.Values)
        {
            var limit = limits.Value(request.Key!);
            var isShared = !ResourceNames.IsExtended(request.Key!) && !ResourceNames.IsHugePages(request.Key!);
            if (limit.IsAbsent && !isShared)
                request.Report(RuleCatalogue.Missing, $"limits.{request.Key} is missing: it can't be shared, and a request needs a limit that is equal", limits.ServerPath);
            else if (Of(request) is { } asked && Of(limit) is { } allowed)
                CheckPair(request, limit, QuantityNumber.Compare(asked, allowed), isShared, requests.ServerPath);
        }
    }

    /// <summary>Huge pages are never used alone: the owner has cpu or memory beside them in one of these lists.</summary>
    public static void CheckCompany(Place owner, params Place[] lists)
    {
        var pages = lists.SelectMany(static list => list.Values).FirstOrDefault(static amount => ResourceNames.IsHugePages(amount.Key!));
        if (pages is not null && Array.TrueForAll(lists, static list => list.Value("cpu").IsAbsent && list.Value("memory").IsAbsent))
            owner.Report(RuleCatalogue.Contradiction, $"{pages.Key} can't stand alone: cpu or memory is needed beside it", related: pages);
    }

    private static void CheckPages(Place amount, QuantityNumber quantity, string size, string? serverPath)
    {
        if (!QuantityNumber.TryParse(size, out var page) || page.Sign <= 0 || !page.IsWhole)
            amount.ReportKey(RuleCatalogue.UnknownValue, $"{amount.Key} names no size of pages: it is written as in hugepages-2Mi", serverPath);
        else if (!quantity.DividesBy(page))
            amount.Report(RuleCatalogue.OutOfRange, $"{amount.Key} is {amount.Spelling}, and it comes in whole pages of {size}", serverPath);
    }

    private static void CheckPair(Place request, Place limit, int comparison, bool isShared, string serverPath)
    {
        var both = $"requests.{request.Key} is {request.Spelling} and limits.{request.Key} {limit.Spelling}";
        if (comparison != 0 && !isShared)
            request.Report(RuleCatalogue.Contradiction, $"{both}: what can't be shared is requested as it is limited", serverPath, related: limit);
        else if (comparison > 0)
            request.Report(RuleCatalogue.Contradiction, $"{both}: a request can't be more than its limit", serverPath, related: limit);
    }
}
