using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Pods that are meant: by a label selector, by a workload that makes them, or by a pod.</summary>
internal static class PodSelections
{
    private static readonly string[] MatchLabels = ["selector", "matchLabels"];
    private static readonly string[] Affinity = ["template", "spec", "affinity"];
    private static readonly string[] Spread = ["template", "spec", "topologySpreadConstraints"];

    /// <summary>The label selector that <paramref name="pods"/> is or has.</summary>
    public static DocumentNode LabelSelector(DocumentNode pods) => pods.Get("kind") switch
    {
        null => pods,
        _ => WorkloadPods.SelectorOf(pods),
    };

    /// <summary>The namespaces of <paramref name="pods"/>; null where they are those of whoever asks.</summary>
    public static DocumentNode? Namespaces(DocumentNode pods) => pods.Get("kind") is null
        ? null
        : pods.Get("metadata").Get("namespace") switch
        {
            null => null,
            UnknownNode => SequenceNode.Empty.Open(),
            var name => SequenceNode.Of(name),
        };

    /// <summary>The selector of the pods that a template makes, or of a pod: their own labels.</summary>
    public static DocumentNode Own(DocumentNode template) => template.Get("metadata").Get("labels") switch
    {
        null or MappingNode { Count: 0, IsOpen: false } => throw new ManifestException(
            "The pods have no labels by which they could know each other: give them one with Label or PodLabel first.", template.Origin),
        var labels => MappingNode.Of(("matchLabels", labels)),
    };

    /// <summary>
    /// The selector of the pods that a workload makes: its own, so that a changed pod label doesn't part old pods from new ones.
    /// </summary>
    public static DocumentNode OfWorkload(DocumentNode spec) =>
        spec.Get("selector") is { } selector and not MappingNode { Count: 0, IsOpen: false }
            ? selector
            : Own(spec.Get("template").AsObject());

    /// <summary>
    /// Refuses to give up the label that <c>Named</c> implied when the pods are told by it already: they would be told no more.
    /// </summary>
    /// <exception cref="ManifestException">They are.</exception>
    public static void KeepImplied(DocumentNode workload)
    {
        if (workload.Get(MatchLabels) is not MappingNode labels)
            return;

        foreach (var (key, value) in labels.Entries)
        {
            if (value.Origin is ImpliedOrigin && (Mentions(workload.Get(Affinity), value) || Mentions(workload.Get(Spread), value)))
            {
                throw new ManifestException(
                    $"The pods are kept apart or spread by the label {key}, which another selector replaces: say Selector first.",
                    workload.Origin);
            }
        }
    }

    private static bool Mentions(DocumentNode? node, DocumentNode label)
    {
        switch (node)
        {
            case ScalarNode { Origin: ImpliedOrigin }:
                return NodeComparer.Instance.Equals(node, label);
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (Mentions(entry.Value, label))
                        return true;
                }

                return false;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    if (Mentions(item, label))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
