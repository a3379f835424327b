using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a quota limits must be countable, and the limit an amount of it.</summary>
internal sealed class QuotaResources() : ObjectRule("core.v1.ResourceQuotaSpec")
{
    private static readonly string[] Counted =
    [
        "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "persistentvolumeclaims", "configmaps", "services.nodeports",
        "services.loadbalancers",
    ];

    public override void Check(Place place)
    {
        foreach (var limit in place["hard"].Values)
        {
            ResourceAmounts.ReportName(limit, ResourceNames.FaultInQuota(limit.Key!));
            if (limit.Quantity is not { } amount)
                continue;
            if (amount.Sign < 0)
                limit.Report(RuleCatalogue.OutOfRange, $"{limit.Key} is {limit.Spelling}, and a limit is 0 or more");
            if (IsCounted(limit.Key!) && !amount.RoundedUpToMilli().IsWhole)
                limit.Report(RuleCatalogue.OutOfRange, $"{limit.Key} is {limit.Spelling}, and what is counted has no fractions");
        }
    }

    // What quotas put "requests." before is limited, not counted.
    private static bool IsCounted(string name) => Array.IndexOf(Counted, name) >= 0
        || (ResourceNames.IsExtended(name) && !name.StartsWith("requests.", StringComparison.Ordinal));
}
