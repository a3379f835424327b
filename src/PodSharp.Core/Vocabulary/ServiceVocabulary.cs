using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Vocabulary;

/// <summary>Services in front of pods.</summary>
public static class ServiceVocabulary
{
    private static readonly string[] MatchLabels = ["spec", "selector", "matchLabels"];

    /// <summary>
    /// A service in front of a workload or a pod: name, namespace and selector come from it. The selector is the workload's own, else
    /// the labels of its pods.
    /// </summary>
    public static DocumentNode For(DocumentNode blank, DocumentNode workload, DocumentNode? name)
    {
        if (workload is not MappingNode)
            return blank.Put("metadata", MappingNode.Of(("name", name)).Open()).Put("spec", UnknownNode.Instance);

        var metadata = MappingNode.Of(
            ("name", name ?? References.Name(workload)), ("namespace", workload.Get("metadata").Get("namespace")));
        return blank.Put("metadata", metadata).Put("spec", MappingNode.Of(("selector", Selector(workload))));
    }

    /// <summary>Opens a port of the service.</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="port">The port on which the service listens.</param>
    /// <param name="to">The port of the pods: number, name or port object, which also tells the protocol.</param>
    /// <param name="name">The port's name; demanded when there are several.</param>
    public static DocumentNode Port(DocumentNode spec, DocumentNode port, DocumentNode? to, DocumentNode? name)
    {
        var entry = MappingNode.Of(
            ("name", name),
            ("port", port),
            ("protocol", to is MappingNode ? to.Get("protocol") : null),
            ("targetPort", to is null ? null : References.Port(to)));
        return name is null ? spec.Append("ports", entry) : spec.Upsert("ports", "name", name, entry, NodeOperations.Merge);
    }

    /// <summary>The labels by which the pods of a workload, or a pod, are selected: its selector's, else those of its pods.</summary>
    /// <exception cref="ManifestException">It makes no pods, or they have no labels.</exception>
    internal static DocumentNode Selector(DocumentNode workload)
    {
        var podLabels = PodLabels(workload);
        var labels = workload.Get(MatchLabels) ?? podLabels;
        return labels is null or MappingNode { Count: 0, IsOpen: false }
            ? throw new ManifestException(
                $"There are no labels to select the pods of {workload.Get("kind")} {References.Name(workload)} by: give its pods one with Label or PodLabel.",
                workload.Origin)
            : labels;
    }

    // The labels stand beside the pod spec, wherever the kind has it.
    private static DocumentNode? PodLabels(DocumentNode workload)
    {
        if (workload.Get("apiVersion") is not ScalarNode apiVersion || workload.Get("kind") is not ScalarNode kind)
            return UnknownNode.Instance;
        if (KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text) is not { } type
            || type.PodSpecPath is not { Length: > 0 } path)
            throw new ManifestException($"A {kind.Text} makes no pods, so there are none to select.", workload.Origin);

        return workload.Get(path.AsSpan(0, path.Length - 1)).Get("metadata").Get("labels");
    }
}
