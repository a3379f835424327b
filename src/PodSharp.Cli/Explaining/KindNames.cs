using PodSharp.Schema;

namespace PodSharp.Cli.Explaining;

/// <summary>Finds a kind by what people call it: <c>pod</c>, <c>deployments</c>, <c>deploy</c>, <c>ingress.networking.k8s.io</c>.</summary>
internal sealed class KindNames
{
    // What kubectl calls them for short.
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cj"] = "CronJob",
        ["cm"] = "ConfigMap",
        ["crd"] = "CustomResourceDefinition",
        ["crds"] = "CustomResourceDefinition",
        ["csr"] = "CertificateSigningRequest",
        ["deploy"] = "Deployment",
        ["ds"] = "DaemonSet",
        ["ep"] = "Endpoints",
        ["ev"] = "Event",
        ["hpa"] = "HorizontalPodAutoscaler",
        ["ing"] = "Ingress",
        ["limits"] = "LimitRange",
        ["netpol"] = "NetworkPolicy",
        ["no"] = "Node",
        ["ns"] = "Namespace",
        ["pc"] = "PriorityClass",
        ["pdb"] = "PodDisruptionBudget",
        ["po"] = "Pod",
        ["pv"] = "PersistentVolume",
        ["pvc"] = "PersistentVolumeClaim",
        ["quota"] = "ResourceQuota",
        ["rc"] = "ReplicationController",
        ["rs"] = "ReplicaSet",
        ["sa"] = "ServiceAccount",
        ["sc"] = "StorageClass",
        ["sts"] = "StatefulSet",
        ["svc"] = "Service",
    };

    private readonly List<ObjectSchema> kinds =
        [.. KubernetesSchema.Default.Kinds.Select(static kind => KubernetesSchema.Default.FindKind(kind.ApiVersion, kind.Kind)!)];

    /// <summary>The kind that the first parts of a path name, and how many parts those are.</summary>
    /// <param name="parts">The path's parts.</param>
    /// <param name="apiVersion">The apiVersion that it has to be of, or null.</param>
    /// <param name="target">The version of Kubernetes that has to have it.</param>
    /// <exception cref="CannotRunException">There is no such kind.</exception>
    public (ObjectSchema Type, int Parts) Find(string[] parts, string? apiVersion, KubernetesVersion target)
    {
        var named = Named(parts[0]);
        if (named.Count == 0)
            throw new CannotRunException($"there is no kind '{parts[0]}'{Suggestion(parts[0])}");

        var (ofGroup, count) = OfGroup(named, parts);
        var ofVersion = apiVersion is null ? ofGroup : ofGroup.FindAll(type => Equal(type.Kind!.ApiVersion, apiVersion));
        if (ofVersion.Count == 0)
            throw new CannotRunException($"there is no {named[0].Kind!.Kind} in '{apiVersion}'; it is in {ApiVersions(ofGroup)}");

        var available = ofVersion.FindAll(type => Availability.IsIn(target, type.Since, type.Until));
        if (available.Count == 0)
            throw new CannotRunException($"{ofVersion[0].Kind!.Kind} of {ApiVersions(ofVersion)} {Availability.Missing(target, ofVersion[0].Since, ofVersion[0].Until)}");
        return (available.MaxBy(static type => Rank(type.Kind!))!, count);
    }

    private List<ObjectSchema> Named(string name)
    {
        if (ShortNames.TryGetValue(name, out var full))
            name = full;
        var byKind = kinds.FindAll(type => Equal(type.Kind!.Kind, name));
        return byKind.Count > 0 ? byKind : kinds.FindAll(type => type.Kind!.Plural is { } plural && Equal(plural, name));
    }

    // Behind the kind may come its group, and before that its version: deployments.v1.apps.
    private static (List<ObjectSchema> Types, int Parts) OfGroup(List<ObjectSchema> named, string[] parts)
    {
        foreach (var type in named.OrderByDescending(static type => type.Kind!.Group.Length))
        {
            var kind = type.Kind!;
            if (kind.Group.Length == 0)
                continue;

            var group = kind.Group.Split('.');
            if (BeginsWith(parts, 1, group))
                return (named.FindAll(other => other.Kind!.Group == kind.Group), 1 + group.Length);
            if (parts.Length > 1 && Equal(parts[1], kind.Version) && BeginsWith(parts, 2, group))
                return ([type], 2 + group.Length);
        }

        return (named, 1);
    }

    private static bool BeginsWith(string[] parts, int start, string[] group) =>
        parts.Length >= start + group.Length && parts.AsSpan(start, group.Length).SequenceEqual(group, StringComparer.OrdinalIgnoreCase);

    private string Suggestion(string name)
    {
        var names = kinds.Select(static type => type.Kind!.Kind).Concat(kinds.Select(static type => type.Kind!.Plural).OfType<string>());
        return NearestName.Of(name, names.Distinct(StringComparer.Ordinal)) is { } near ? $"; did you mean {near}?" : "";
    }

    private static string ApiVersions(List<ObjectSchema> types) => string.Join(", ", types.Select(static type => type.Kind!.ApiVersion));

    // Stable versions first, of those the core group, of those the newest.
    private static (int Stability, bool IsCore, int Major, int Minor) Rank(KindSchema kind)
    {
        var (stability, major, minor) = ApiVersionRank.Of(kind.Version);
        return (stability, kind.Group.Length == 0, major, minor);
    }

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
