namespace PodSharp.Rules;

/// <summary>An init container that ends can't be probed, hooked or restarted for a resize; one with restartPolicy Always, a sidecar, can.</summary>
internal sealed class InitContainers() : ObjectRule("core.v1.PodSpec")
{
    private static readonly string[] OfSidecars = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

    public override void Check(Place spec)
    {
        foreach (var container in spec[PodContainers.Init].Items.Where(PodContainers.SurelyEnds))
        {
            foreach (var field in OfSidecars.Select(name => container[name]).Where(static field => field.IsWritten))
                field.ReportKey(RuleCatalogue.NotAllowedHere, $"{field.Key} is for containers that stay: an init container has it only as a sidecar, with restartPolicy Always");

            foreach (var policy in container["resizePolicy"].Items.Select(static entry => entry["restartPolicy"]))
            {
                if (policy.Text == "RestartContainer")
                    policy.Report(RuleCatalogue.Contradiction, "An init container that ends can't be restarted for a resize: NotRequired would be right, or restartPolicy Always in the container", serverPath: policy.Path);
            }
        }
    }
}
