using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Pods that are meant: by a label selector, by a workload that makes them, or by a pod.</summary>
internal static class PodSelections
{
    /// <summary>The label selector that <paramref name="pods"/> is or has.</summary>
    public static DocumentNode LabelSelector(DocumentNode pods) => pods.Get("kind") switch
    {
        null => pods,
        UnknownNode => UnknownNode.Instance,
        _ => MappingNode.Of(("matchLabels", ServiceVocabulary.Selector(pods))),
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

    /// <summary>The selector of the pods that a workload makes: its own, so that a changed pod label doesn't part old pods from new ones.</summary>
    public static DocumentNode OfWorkload(DocumentNode spec) =>
        spec.Get("selector") is { } selector and not MappingNode { Count: 0, IsOpen: false } ? selector : Own(spec.Get("template").AsObject());
}
