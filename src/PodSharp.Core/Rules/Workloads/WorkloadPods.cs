namespace PodSharp.Rules;

/// <summary>The pods of a workload run for good: they are always restarted, and have no deadline.</summary>
internal sealed class WorkloadPods() : ObjectRule(
    "apps.v1.DeploymentSpec", "apps.v1.ReplicaSetSpec", "apps.v1.StatefulSetSpec", "apps.v1.DaemonSetSpec", "core.v1.ReplicationControllerSpec")
{
    public override void Check(Place place)
    {
        var pod = place["template"]["spec"];
        var policy = pod["restartPolicy"];
        if (policy.Text is "OnFailure" or "Never")
        {
            policy.Report(
                RuleCatalogue.WrongRestartPolicy,
                $"restartPolicy is {policy.Text}, and the pods of a {place.Kind} are always restarted: leave it out, or make it a Job",
                suggestion: "Always");
        }

        var deadline = pod["activeDeadlineSeconds"];
        if (deadline.IsPresent)
        {
            deadline.ReportKey(
                RuleCatalogue.NotAllowedHere,
                $"activeDeadlineSeconds is not for the pods of a {place.Kind}, which run for good: remove it, or make it a Job");
        }
    }
}
