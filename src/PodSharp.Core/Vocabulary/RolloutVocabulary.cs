using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How a workload replaces its pods when their template changes. The ways exclude each other: the last one said holds.</summary>
public static class RolloutVocabulary
{
    /// <summary>A deployment ends all old pods before it starts new ones.</summary>
    public static DocumentNode Recreate(DocumentNode spec) => spec.Put("strategy", Way("Recreate", null));

    /// <summary>A deployment replaces its pods little by little.</summary>
    public static DocumentNode RollingUpdate(DocumentNode spec, DocumentNode? maxSurge, DocumentNode? maxUnavailable) =>
        spec.Put("strategy", Way("RollingUpdate", MappingNode.Of(("maxSurge", maxSurge), ("maxUnavailable", maxUnavailable))));

    /// <summary>A daemon set replaces its pods little by little.</summary>
    public static DocumentNode DaemonSetRollingUpdate(DocumentNode spec, DocumentNode? maxSurge, DocumentNode? maxUnavailable) =>
        spec.Put("updateStrategy", Way("RollingUpdate", MappingNode.Of(("maxSurge", maxSurge), ("maxUnavailable", maxUnavailable))));

    /// <summary>A stateful set replaces its pods from the highest number down.</summary>
    public static DocumentNode StatefulSetRollingUpdate(DocumentNode spec, DocumentNode? partition, DocumentNode? maxUnavailable) =>
        spec.Put("updateStrategy", Way("RollingUpdate", MappingNode.Of(("partition", partition), ("maxUnavailable", maxUnavailable))));

    /// <summary>A daemon set or stateful set replaces a pod only after somebody has deleted it.</summary>
    public static DocumentNode OnDelete(DocumentNode spec) => spec.Put("updateStrategy", Way("OnDelete", null));

    /// <summary>How long a new pod must be ready to count.</summary>
    public static DocumentNode MinReady(DocumentNode spec, DocumentNode time) => spec.Put("minReadySeconds", time);

    /// <summary>How long a deployment may make no progress before that is reported.</summary>
    public static DocumentNode ProgressDeadline(DocumentNode spec, DocumentNode time) => spec.Put("progressDeadlineSeconds", time);

    private static MappingNode Way(string type, MappingNode? rollingUpdate) =>
        MappingNode.Of(("type", ScalarNode.Of(type)), ("rollingUpdate", rollingUpdate is { Count: > 0 } ? rollingUpdate : null));
}
