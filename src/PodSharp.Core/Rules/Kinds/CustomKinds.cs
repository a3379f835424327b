using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Kinds that are not Kubernetes' own.</summary>
public static class CustomKinds
{
    /// <summary>
    /// Whether an <c>apiVersion</c> is of somebody's own group: it has a dot in its name, is none of Kubernetes' own, and doesn't look like
    /// a misspelling of one.
    /// </summary>
    public static bool IsCustom(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/');
        if (slash <= 0 || slash == apiVersion.Length - 1 || apiVersion.IndexOf('.', 0, slash) < 0)
            return false;

        var group = apiVersion.Substring(0, slash);
        var groups = KubernetesSchema.Default.Kinds.Select(static known => known.ApiVersion)
            .Where(static known => known.Contains('/'))
            .Select(static known => known.Substring(0, known.IndexOf('/')))
            .Distinct(StringComparer.Ordinal);
        return NearestName.Of(group, groups) is null;
    }
}
