using PodSharp;

namespace SeedPods;

/// <summary>What happens when a container ends.</summary>
internal static class RestartPolicies
{
    /// <summary>Always started again: what servers want, and the default.</summary>
    [Manifest]
    public static Pod Always => Ending("restart-always", "exit 0", RestartPolicy.Always);

    /// <summary>Started again only when it failed.</summary>
    [Manifest]
    public static Pod OnFailure => Ending("restart-on-failure", "exit 1", RestartPolicy.OnFailure);

    /// <summary>Never started again, whatever happened.</summary>
    [Manifest]
    public static Pod Never => Ending("restart-never", "exit 1", RestartPolicy.Never);

    private static Pod Ending(string name, string command, RestartPolicy policy) => Pod.Named(name)
        .Container("task", "busybox:1.36", c => c.Command("sh", "-c", command))
        .RestartPolicy(policy);
}
