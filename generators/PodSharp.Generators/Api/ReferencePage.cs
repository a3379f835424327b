using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>Where Kubernetes' own reference describes a type.</summary>
internal static class ReferencePage
{
    // The API groups by the part of a type's name that stands for them: rbac → rbac.authorization.k8s.io.
    private static readonly Dictionary<string, string> Groups = KubernetesSchema.Default.Kinds
        .Select(static kind => KubernetesSchema.Default.FindKind(kind.ApiVersion, kind.Kind)!)
        .Where(static type => type.Kind!.Group.Length > 0)
        .GroupBy(static type => Part(type, 3), StringComparer.Ordinal)
        .Where(static group => group.Key != "meta")
        .ToDictionary(static group => group.Key, static group => group.First().Kind!.Group, StringComparer.Ordinal);

    /// <summary>The address of a type's description, in the newest version of the reference that has it.</summary>
    public static string Of(ObjectSchema type)
    {
        var release = type.Until ?? KubernetesVersion.Newest.ToString();
        var group = Groups.TryGetValue(Part(type, 3), out var full) ? full.Replace('.', '-') : Part(type, 3);
        var anchor = $"{Part(type, 1)}-{Part(type, 2)}-{group}".ToLowerInvariant();
        return $"https://kubernetes.io/docs/reference/generated/kubernetes-api/v{release}/#{anchor}";
    }

    // io.k8s.api.core.v1.Container: the type is 1 from the end, the version 2, the group 3.
    private static string Part(ObjectSchema type, int fromEnd) => type.Name.Split('.') is var parts ? parts[parts.Length - fromEnd] : "";
}
