using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Vocabulary;

/// <summary>The pods of an object that makes some, wherever its kind has them.</summary>
internal static class WorkloadPods
{
    private static readonly string[] WorkloadSelector = ["spec", "selector"];

    /// <summary>The path to the pod spec of an object; null where that can't be told, because its kind isn't known.</summary>
    /// <exception cref="ManifestException">The object makes no pods.</exception>
    public static string[]? SpecPath(DocumentNode workload)
    {
        if (workload.Get("apiVersion") is not ScalarNode apiVersion || workload.Get("kind") is not ScalarNode kind)
            return null;
        return KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text)?.PodSpecPath
            ?? throw new ManifestException($"A {kind.Text} makes no pods; a Deployment, Pod, Job or the like is expected.", workload.Origin);
    }

    /// <summary>The labels that tell an object's pods from others: those of its selector, else those of the pods.</summary>
    /// <exception cref="ManifestException">The object makes no pods, or they have no labels.</exception>
    public static DocumentNode Selector(DocumentNode workload)
    {
        if (SpecPath(workload) is not { } path)
            return UnknownNode.Instance;

        // The labels stand beside the pod spec. A job's selector is the server's own, so it has none here.
        var labels = OwnSelector(workload).Get("matchLabels")
            ?? workload.Get(path.AsSpan(0, path.Length - 1)).Get("metadata").Get("labels");
        return labels is null or MappingNode { Count: 0, IsOpen: false }
            ? throw new ManifestException(
                $"There are no labels to select the pods of {Described(workload)} by: give its pods one with Label or PodLabel.", workload.Origin)
            : labels;
    }

    /// <summary>
    /// The selector that finds an object's pods, for what takes more than labels: the workload's own with its expressions, else the
    /// labels of the pods.
    /// </summary>
    /// <exception cref="ManifestException">The object makes no pods, or they have no labels.</exception>
    public static DocumentNode SelectorOf(DocumentNode workload) => SpecPath(workload) is null
        ? UnknownNode.Instance
        : OwnSelector(workload) ?? MappingNode.Of(("matchLabels", Selector(workload)));

    /// <summary>The metadata of an object that goes with a workload: its namespace, and its name where no other is said.</summary>
    public static DocumentNode MetadataFor(DocumentNode workload, DocumentNode? name) => workload is UnknownNode
        ? MappingNode.Of(("name", name)).Open()
        : MappingNode.Of(("name", name ?? References.Name(workload)), ("namespace", workload.Get("metadata").Get("namespace")));

    /// <summary>The containers that run as long as the pod: the sidecars and the containers proper.</summary>
    public static SequenceNode Containers(DocumentNode workload)
    {
        if (SpecPath(workload) is not { } path)
            return SequenceNode.Empty.Open();

        var spec = workload.Get(path);
        var containers = NodeOperations.Items(spec.Get("containers"), "containers");
        var init = NodeOperations.Items(spec.Get("initContainers"), "initContainers");
        foreach (var container in init.Items)
        {
            if (container.Get("restartPolicy") is ScalarNode { Text: "Always" })
                containers = containers.Append(container);
        }

        return init.IsOpen ? containers.Open() : containers;
    }

    /// <summary>An object in a sentence: <c>Deployment web</c>.</summary>
    public static string Described(DocumentNode item) =>
        $"{(item.Get("kind") as ScalarNode)?.Text ?? "The object"} {(item.Get("metadata").Get("name") as ScalarNode)?.Text}".TrimEnd();

    // A replication controller is older than selectors with expressions: what it has are labels alone.
    private static DocumentNode? OwnSelector(DocumentNode workload) => workload.Get(WorkloadSelector) switch
    {
        MappingNode { Count: 0, IsOpen: false } => null,
        MappingNode { IsOpen: false } labels when labels["matchLabels"] is null && labels["matchExpressions"] is null =>
            MappingNode.Of(("matchLabels", labels)),
        var selector => selector,
    };
}
