namespace PodSharp.Rules;

/// <summary>What only Windows knows can't be in a pod for Linux.</summary>
internal sealed class LinuxPods() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var system = spec["os"]["name"];
        if (system.Text != "linux")
            return;

        foreach (var context in PodContainers.All(spec).Prepend(spec).Select(static owner => owner["securityContext"]))
        {
            if (context["windowsOptions"] is { IsWritten: true } options)
                options.ReportKey(RuleCatalogue.NotAllowedHere, "windowsOptions can't be in a pod whose os is linux", related: system);
        }
    }
}
