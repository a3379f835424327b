namespace PodSharp.Rules;

/// <summary>In a pod that restarts nothing, no container is restarted for a resize.</summary>
internal sealed class ResizePolicies() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var restartPolicy = spec["restartPolicy"];
        if (restartPolicy.Text != "Never")
            return;

        foreach (var policy in PodContainers.All(spec).SelectMany(static container => container["resizePolicy"].Items).Select(static entry => entry["restartPolicy"]))
        {
            if (policy.Text == "RestartContainer")
                policy.Report(RuleCatalogue.Contradiction, "restartPolicy is RestartContainer, and the pod's Never: NotRequired would be right", related: restartPolicy);
        }
    }
}
