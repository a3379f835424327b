namespace PodSharp.Rules;

/// <summary>The pace of a DaemonSet's rolling update: either pods may be missing or extra ones may run. Beside OnDelete nobody looks at it.</summary>
internal sealed class DaemonSetRollout() : ObjectRule("apps.v1.DaemonSetUpdateStrategy")
{
    public override void Check(Place place)
    {
        var pace = place["rollingUpdate"];
        if (place["type"].OrDefault.Text != "RollingUpdate" || !pace.IsWritten)
            return;

        var unavailable = pace["maxUnavailable"];
        var surge = pace["maxSurge"];
        foreach (var amount in new[] { unavailable, surge })
        {
            ValueConstraints.Check(amount);
            PodAmount.CheckIsNotMoreThanAll(amount);
        }

        if (PodAmount.IsSome(surge) && PodAmount.IsSome(unavailable.OrDefault))
        {
            ReportBoth(surge, unavailable);
        }
        else if (PodAmount.IsNone(surge.OrDefault) && PodAmount.IsNone(unavailable))
        {
            unavailable.Report(
                RuleCatalogue.Contradiction,
                "maxUnavailable and maxSurge are both 0, so that no pod could ever be replaced: one of them must be more",
                related: surge);
        }
    }

    private static void ReportBoth(Place surge, Place unavailable) => surge.Report(
        RuleCatalogue.Contradiction,
        unavailable.IsAbsent
            ? $"maxSurge is {surge.Spelling} and maxUnavailable 1, which it is where nothing is said: write maxUnavailable: 0"
            : $"maxSurge is {surge.Spelling} and maxUnavailable {unavailable.Spelling}: one of them must be 0",
        related: unavailable);
}
