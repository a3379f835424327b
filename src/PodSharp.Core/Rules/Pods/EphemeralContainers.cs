namespace PodSharp.Rules;

/// <summary>Ephemeral containers are added to pods that run, never to manifests. Each of them names a container that is there.</summary>
internal sealed class EphemeralContainers() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var containers = spec[PodContainers.Ephemeral];
        if (containers.IsPresent)
            containers.ReportKey(RuleCatalogue.EphemeralContainer, "ephemeralContainers can't be in a manifest: they are added to a running pod, as kubectl debug does");

        foreach (var target in containers.Items.Select(static container => container["targetContainerName"]))
        {
            if (target.Text is { Length: > 0 } name && IsNowhere(spec, name))
                target.Report(RuleCatalogue.Dangling, $"No container of the pod is called \"{name}\"");
        }
    }

    private static bool IsNowhere(Place spec, string name) =>
        spec[PodContainers.Regular].HasNo(container => container["name"].Says(name))
        && spec[PodContainers.Init].HasNo(container => container["name"].Says(name));
}
