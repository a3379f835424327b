namespace PodSharp.Rules;

/// <summary>The rules about volumes, mounts and resources of pods.</summary>
internal static class VolumesRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
