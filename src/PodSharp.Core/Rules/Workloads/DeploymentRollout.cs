namespace PodSharp.Rules;

/// <summary>How a Deployment replaces its pods: the pace of a rolling update, which must allow a step at all.</summary>
internal sealed class DeploymentRollout() : ObjectRule("apps.v1.DeploymentStrategy")
{
    public override void Check(Place place)
    {
        var type = place["type"].OrDefault;
        var pace = place["rollingUpdate"];
        if (type.Text == "Recreate" && pace.IsWritten)
        {
            pace.ReportKey(
                RuleCatalogue.NotAllowedHere,
                "rollingUpdate is the pace of a RollingUpdate, and the strategy's type is Recreate: keep one of them",
                related: type);
        }

        if (type.Text != "RollingUpdate" || !pace.IsWritten)
            return;

        var unavailable = pace["maxUnavailable"];
        var surge = pace["maxSurge"];
        PodAmount.CheckIsNotMoreThanAll(unavailable);
        if (PodAmount.IsNone(unavailable.OrDefault) && PodAmount.IsNone(surge.OrDefault))
        {
            unavailable.Report(
                RuleCatalogue.Contradiction,
                "maxUnavailable and maxSurge are both 0, so that no pod could ever be replaced: one of them must be more",
                related: surge);
        }
    }
}
