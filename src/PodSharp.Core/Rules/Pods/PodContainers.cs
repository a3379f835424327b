namespace PodSharp.Rules;

/// <summary>The containers of a pod spec, in whichever list they stand.</summary>
internal static class PodContainers
{
    /// <summary>Containers that run as long as the pod does.</summary>
    public const string Regular = "containers";

    /// <summary>Containers that run before the regular ones, sidecars among them.</summary>
    public const string Init = "initContainers";

    /// <summary>Containers for debugging.</summary>
    public const string Ephemeral = "ephemeralContainers";

    /// <summary>All of them.</summary>
    public static IEnumerable<Place> All(Place spec) => Lasting(spec).Concat(spec[Ephemeral].Items);

    /// <summary>Those that a manifest may have.</summary>
    public static IEnumerable<Place> Lasting(Place spec) => spec[Init].Items.Concat(spec[Regular].Items);

    /// <summary>Whether an init container surely isn't a sidecar, which goes on beside the regular containers.</summary>
    public static bool SurelyEnds(Place container) => container["restartPolicy"].Says("Always") == false;
}
