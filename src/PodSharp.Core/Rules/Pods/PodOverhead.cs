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
                ResourceAmounts.ReportName(amount, fault, serverPath);
            else
                ResourceAmounts.CheckAmount(amount, serverPath);
        }

        if (overhead.Values.FirstOrDefault(static amount => ResourceNames.IsHugePages(amount.Key!)) is { } pages
            && overhead.Value("cpu").IsAbsent && overhead.Value("memory").IsAbsent)
        {
            overhead.Report(RuleCatalogue.Contradiction, $"{pages.Key} can't stand alone: cpu or memory is needed beside it", related: pages);
        }
    }
}
