using PodSharp;

namespace SeedPods;

/// <summary>What containers may do. Nothing is hidden: whatever a word stands for is in the YAML.</summary>
internal static class Security
{
    /// <summary>Fit for a namespace that enforces the restricted Pod Security profile.</summary>
    [Manifest]
    public static Pod Restricted => Pod.Named("restricted")
        .Init("migrate", "ghcr.io/acme/shop-migrations:3.2.0")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c.ReadOnlyRootFilesystem())
        .AutomountServiceAccountToken(false)
        .Restricted(runAsUser: 10001);

    /// <summary>A web server on port 80 that is not root: all capabilities go but the one that it needs.</summary>
    [Manifest]
    public static Pod LowPort => Pod.Named("low-port")
        .Container("web", "nginx:1.27", c => c
            .Port(80)
            .Restricted(runAsUser: 101)
            .AddCapabilities("NET_BIND_SERVICE"));

    /// <summary>Profiles of the node's own for seccomp, AppArmor and SELinux.</summary>
    [Manifest]
    public static Pod Profiles => Pod.Named("profiles")
        .SeccompProfile(SeccompProfile.Localhost("profiles/shop.json"))
        .SeLinuxOptions(level: "s0:c123,c456")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .RunAs(user: 1000, group: 3000)
            .AppArmorProfile(AppArmorProfile.Localhost("shop"))
            .DropCapabilities("NET_RAW", "MKNOD"))
        .Container("debug", "busybox:1.36", c => c
            .Command("sleep", "infinity")
            .SeccompProfile(SeccompProfile.RuntimeDefault())
            .AppArmorProfile(AppArmorProfile.Unconfined()));

    /// <summary>An agent that manages the node has all rights there, and says so.</summary>
    [Manifest]
    public static DaemonSet NodeAgent => DaemonSet.Named("node-agent")
        .HostNetwork()
        .Container("agent", "ghcr.io/acme/node-agent:0.9", c => c.Privileged());
}
