namespace PodSharp.Rules;

/// <summary>The containers of a pod's spec.</summary>
internal static class PodContainers
{
    /// <summary>All of them: the regular ones, then those that run before, then those that are added later.</summary>
    public static IEnumerable<Place> All(Place pod) =>
        pod["containers"].Items.Concat(pod["initContainers"].Items).Concat(pod["ephemeralContainers"].Items);

    /// <summary>Those that run as long as the pod does: the regular ones, and the sidecars among the others.</summary>
    public static IEnumerable<Place> Lasting(Place pod) =>
        pod["containers"].Items.Concat(pod["initContainers"].Items.Where(static container => container["restartPolicy"].Text == "Always"));
}
