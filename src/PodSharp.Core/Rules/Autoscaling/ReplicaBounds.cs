using System.Globalization;

namespace PodSharp.Rules;

/// <summary>The most replicas are not less than the fewest.</summary>
internal sealed class ReplicaBounds() : ObjectRule("autoscaling.v2.HorizontalPodAutoscalerSpec", "autoscaling.v1.HorizontalPodAutoscalerSpec")
{
    public override void Check(Place place)
    {
        var most = place["maxReplicas"];
        var fewest = place["minReplicas"].OrDefault;
        if (most.Integer is > 0 and { } maximum && fewest.Integer is { } minimum && maximum < minimum)
            most.Report(RuleCatalogue.Contradiction, $"maxReplicas is {Number(maximum)} and minReplicas {Number(minimum)}: the most can't be less than the fewest", related: fewest);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
