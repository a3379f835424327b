using PodSharp.Schema;

namespace PodSharp.Rules.Formats;

/// <summary>The names of resources that can be requested, limited and counted.</summary>
public static class ResourceNames
{
    private const string HugePages = "hugepages-";
    private const string RequestedHugePages = "requests.hugepages-";
    private const string Requests = "requests.";
    private const string ContainerNames = "cpu, memory, ephemeral-storage, hugepages-<size>, and names with a prefix, such as example.com/gpu";
    private const string PodNames = "cpu, memory and hugepages-<size>";

    private static readonly string[] OfContainers = ["cpu", "memory", "ephemeral-storage"];

    private static readonly string[] OfQuotas =
    [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage", "requests.storage",
        "limits.cpu", "limits.memory", "limits.ephemeral-storage", "pods", "resourcequotas", "services", "replicationcontrollers", "secrets",
        "persistentvolumeclaims", "configmaps", "services.nodeports", "services.loadbalancers",
    ];

    private static readonly HashSet<string> Standard = new([.. OfQuotas, "storage"], StringComparer.Ordinal);

    /// <summary>
    /// What is wrong with a name in the requests and limits of a container, or in a pod's overhead; null where nothing is.
    /// </summary>
    public static ResourceNameFault? FaultInContainer(string name)
    {
        if (QualifiedFault(name) is { } fault)
            return fault;
        if (HasPrefix(name))
            return ExtendedFault(name);
        if (IsHugePages(name) || Array.IndexOf(OfContainers, name) >= 0)
            return null;
        return IsStandard(name)
            ? new ResourceNameFault(ResourceNameClause.Container, "is not a resource of containers; there are " + ContainerNames, null)
            : Unknown(name, OfContainers, ContainerNames);
    }

    /// <summary>What is wrong with a name in the requests and limits of a pod as a whole; null where nothing is.</summary>
    public static ResourceNameFault? FaultInPod(string name)
    {
        string[] names = ["cpu", "memory"];
        if (QualifiedFault(name) is { } fault)
            return fault;
        if (IsHugePages(name) || Array.IndexOf(names, name) >= 0)
            return null;
        return HasPrefix(name) || IsStandard(name)
            ? new ResourceNameFault(ResourceNameClause.Pod, "is not a resource of pods as a whole; there are " + PodNames, null)
            : Unknown(name, names, PodNames);
    }

    /// <summary>What is wrong with a name in the hard limits of a quota; null where nothing is.</summary>
    public static ResourceNameFault? FaultInQuota(string name)
    {
        if (QualifiedFault(name) is { } fault)
            return fault;
        if (HasPrefix(name) || IsHugePages(name) || IsRequestedHugePages(name) || Array.IndexOf(OfQuotas, name) >= 0)
            return null;
        return IsStandard(name)
            ? new ResourceNameFault(ResourceNameClause.Quota, $"is not counted by quotas; {Requests}{name} is", Requests + name)
            : Unknown(name, OfQuotas, "cpu, memory, pods, requests.storage and others, and count/<resource>.<group>");
    }

    /// <summary>What is wrong with a name in a limit range of this type; null where nothing is.</summary>
    public static ResourceNameFault? FaultInLimitRange(string name, string type)
    {
        if (type is "Pod" or "Container")
            return FaultInContainer(name);
        if (QualifiedFault(name) is { } fault)
            return fault;
        return HasPrefix(name) || IsStandard(name) ? null : Unknown(name, Standard, "storage and others");
    }

    /// <summary>Whether it has a prefix that is not of Kubernetes; such resources are whole numbers, and requests equal limits.</summary>
    public static bool IsExtended(string name) => HasPrefix(name) && !name.Contains("kubernetes.io/");

    /// <summary>Whether it has a prefix, before a slash; names without are Kubernetes' own.</summary>
    public static bool HasPrefix(string name) => name.Contains('/');

    /// <summary>Whether it counts pages of memory of one size: <c>hugepages-2Mi</c>.</summary>
    public static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    private static bool IsRequestedHugePages(string name) => name.StartsWith(RequestedHugePages, StringComparison.Ordinal);

    private static bool IsStandard(string name) => Standard.Contains(name) || IsHugePages(name) || IsRequestedHugePages(name);

    private static ResourceNameFault? QualifiedFault(string name) => LabelFormats.QualifiedNameFault(name) is { } words
        ? new ResourceNameFault(ResourceNameClause.Qualified, words, null)
        : null;

    private static ResourceNameFault? ExtendedFault(string name)
    {
        if (!IsExtended(name))
            return null;
        if (name.StartsWith(Requests, StringComparison.Ordinal))
        {
            var words = $"begins with \"{Requests}\", which quotas put before it";
            return new ResourceNameFault(ResourceNameClause.Extended, words, name.Substring(Requests.Length));
        }

        return LabelFormats.QualifiedNameFault(Requests + name) is null
            ? null
            : new ResourceNameFault(ResourceNameClause.Extended, $"is too long: quotas put \"{Requests}\" before it", null);
    }

    private static ResourceNameFault Unknown(string name, IEnumerable<string> names, string choice) =>
        new(ResourceNameClause.Standard, "is not a resource; there are " + choice, NearestName.Of(name, names));
}
