namespace PodSharp.Rules;

/// <summary>The containers of a pod's spec.</summary>
internal static class PodContainers
{
    /// <summary>The list of those that the pod is there for.</summary>
    public const string Regular = "containers";

    /// <summary>The list of those that run before the regular ones, sidecars among them.</summary>
    public const string Init = "initContainers";

    /// <summary>The list of those that are added later, for debugging.</summary>
    public const string Ephemeral = "ephemeralContainers";

    /// <summary>All of them: the regular ones, then those that run before, then those that are added later.</summary>
    public static IEnumerable<Place> All(Place pod) => pod[Regular].Items.Concat(pod[Init].Items).Concat(pod[Ephemeral].Items);

    /// <summary>Those that run as long as the pod does: the regular ones, and the sidecars among the others.</summary>
    public static IEnumerable<Place> Lasting(Place pod) =>
        pod[Regular].Items.Concat(pod[Init].Items.Where(static container => container["restartPolicy"].Text == "Always"));

    /// <summary>Whether an init container surely isn't a sidecar, which goes on beside the regular containers.</summary>
    public static bool SurelyEnds(Place container) => container["restartPolicy"].Says("Always") == false;
}
