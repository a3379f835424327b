using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a pod's sandbox costs is measured in resources of containers. The server judges it as limits, and names it so.</summary>
internal sealed class PodOverhead() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var overhead = spec["overhead"];
        foreach (var amount in overhead.Values)
        {
            var serverPath = $"{overhead.ServerPath}.limits[{amount.Key}]";
            if (ResourceNames.FaultInContainer(amount.Key!) is { } fault)
                ReportName(amount, fault, serverPath);
            else if (amount.Quantity is { } quantity)
                CheckAmount(amount, quantity.RoundedUpToMilli(), serverPath);
        }

        if (overhead.Values.FirstOrDefault(static amount => ResourceNames.IsHugePages(amount.Key!)) is { } pages
            && overhead.Value("cpu").IsAbsent && overhead.Value("memory").IsAbsent)
        {
            overhead.Report(RuleCatalogue.Contradiction, $"{pages.Key} can't stand alone: cpu or memory is needed beside it", related: pages);
        }
    }

    private static void ReportName(Place amount, ResourceNameFault fault, string serverPath)
    {
        var rule = fault.Clause == ResourceNameClause.Qualified ? RuleCatalogue.InvalidLabel : RuleCatalogue.UnknownValue;
        var advice = fault.Suggestion is { } name ? $". Did you mean {name}?" : "";
        amount.ReportKey(rule, $"{ValueTypes.Quoted(amount.Key!)} {fault.Words}{advice}", serverPath, fault.Suggestion);
    }

    private static void CheckAmount(Place amount, QuantityNumber quantity, string serverPath)
    {
        var name = amount.Key!;
        if (quantity.Sign < 0)
            amount.Report(RuleCatalogue.OutOfRange, $"{name} is {quantity}, and 0 or more is allowed", serverPath);
        else if (ResourceNames.IsExtended(name) && !quantity.IsWhole)
            amount.Report(RuleCatalogue.OutOfRange, $"{name} is {quantity}, and can only be a whole number", serverPath);
        else if (ResourceNames.IsHugePages(name) && !(QuantityNumber.TryParse(name.Substring("hugepages-".Length), out var page) && quantity.DividesBy(page)))
            amount.Report(RuleCatalogue.OutOfRange, $"{name} is {quantity}, and it comes in whole pages of the size that its name says", serverPath);
    }
}
