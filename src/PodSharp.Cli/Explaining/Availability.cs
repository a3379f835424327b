using PodSharp.Schema;

namespace PodSharp.Cli.Explaining;

/// <summary>Which versions of Kubernetes have something.</summary>
internal static class Availability
{
    /// <summary>Whether a version has what exists since one and until another; null has no limit.</summary>
    public static bool IsIn(KubernetesVersion target, string? since, string? until) =>
        (since is null || KubernetesVersion.Parse(since) <= target) && (until is null || KubernetesVersion.Parse(until) >= target);

    /// <summary>Why a version doesn't have it, as the end of a sentence.</summary>
    public static string Missing(KubernetesVersion target, string? since, string? until) =>
        since is not null && KubernetesVersion.Parse(since) > target
            ? $"exists since Kubernetes {since}, not in {target}"
            : $"exists until Kubernetes {until}, not in {target}";
}
