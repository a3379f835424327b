using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A rollout must be given more time than a pod needs to be available.</summary>
internal sealed class DeploymentProgress() : ObjectRule("apps.v1.DeploymentSpec")
{
    public override void Check(Place place)
    {
        var deadline = place["progressDeadlineSeconds"];
        var ready = place["minReadySeconds"];
        var least = ready.IsAbsent ? 0 : ready.Integer;
        if (deadline.OrDefault.Integer is not { } seconds || !(seconds <= least))
            return;

        var words = seconds.ToString(CultureInfo.InvariantCulture);
        deadline.Report(
            RuleCatalogue.Contradiction,
            deadline.IsAbsent
                ? $"minReadySeconds is {ready.Spelling}, and a rollout has {words} seconds where progressDeadlineSeconds doesn't say more"
                : $"progressDeadlineSeconds is {words}: it must be more than minReadySeconds, which is {(ready.IsAbsent ? "0" : ready.Spelling)}",
            related: ready);
    }
}
