using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How many pods a workload has, by what they do.</summary>
public static class AutoscalerVocabulary
{
    private static readonly string[] ResourceName = ["resource", "name"];
    private static readonly string[] PodsMetricName = ["pods", "metric", "name"];
    private static readonly string[] ObjectMetricName = ["object", "metric", "name"];
    private static readonly string[] ExternalMetricName = ["external", "metric", "name"];
    private static readonly string[] ScaleDownPath = ["behavior", "scaleDown"];
    private static readonly string[] ScaleUpPath = ["behavior", "scaleUp"];

    /// <summary>An autoscaler of a workload: name, namespace and target come from it.</summary>
    public static DocumentNode For(DocumentNode blank, DocumentNode workload, DocumentNode min, DocumentNode max, DocumentNode? name) => blank
        .Put("metadata", WorkloadPods.MetadataFor(workload, name))
        .Put("spec", MappingNode.Of(("scaleTargetRef", References.Object(workload)), ("minReplicas", min), ("maxReplicas", max)));

    /// <summary>Wants the pods to use this much of the CPU that they request, in percent.</summary>
    public static DocumentNode CpuUtilization(DocumentNode spec, DocumentNode percent) =>
        Resource(spec, ScalarNode.Of("cpu"), Utilization(percent));

    /// <summary>Wants the pods to use this much of the memory that they request, in percent.</summary>
    public static DocumentNode MemoryUtilization(DocumentNode spec, DocumentNode percent) =>
        Resource(spec, ScalarNode.Of("memory"), Utilization(percent));

    /// <summary>Wants the pods to use this much CPU on the average.</summary>
    public static DocumentNode AverageCpu(DocumentNode spec, DocumentNode value) => Resource(spec, ScalarNode.Of("cpu"), Average(value));

    /// <summary>Wants the pods to use this much memory on the average.</summary>
    public static DocumentNode AverageMemory(DocumentNode spec, DocumentNode value) => Resource(spec, ScalarNode.Of("memory"), Average(value));

    /// <summary>Wants a metric that each pod has to be this much on the average.</summary>
    public static DocumentNode PodsMetric(DocumentNode spec, DocumentNode metric, DocumentNode average) =>
        Metric(spec, "Pods", PodsMetricName, metric, entry => entry.Put("target", Average(average)));

    /// <summary>Wants a metric of another object to be this much, in all or for each pod.</summary>
    public static DocumentNode ObjectMetric(
        DocumentNode spec, DocumentNode described, DocumentNode metric, DocumentNode? value, DocumentNode? average) =>
        Metric(spec, "Object", ObjectMetricName, metric, entry => entry
            .Put("describedObject", References.Object(described))
            .Put("target", ValueOrAverage(value, average)));

    /// <summary>Wants a metric from outside the cluster to be this much, in all or for each pod.</summary>
    public static DocumentNode ExternalMetric(DocumentNode spec, DocumentNode metric, DocumentNode? value, DocumentNode? average) =>
        Metric(spec, "External", ExternalMetricName, metric, entry => entry.Put("target", ValueOrAverage(value, average)));

    /// <summary>How the number of pods goes down.</summary>
    public static DocumentNode ScaleDown(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) =>
        spec.Apply(ScaleDownPath, rules => configure(rules.AsObject()));

    /// <summary>How the number of pods goes up.</summary>
    public static DocumentNode ScaleUp(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) =>
        spec.Apply(ScaleUpPath, rules => configure(rules.AsObject()));

    /// <summary>How long the number that was wanted last is kept in mind.</summary>
    public static DocumentNode StabilizationWindow(DocumentNode rules, DocumentNode time) => rules.Put("stabilizationWindowSeconds", time);

    /// <summary>Changes the number by so many pods in a time.</summary>
    public static DocumentNode Pods(DocumentNode rules, DocumentNode count, DocumentNode every) => Policy(rules, "Pods", count, every);

    /// <summary>Changes the number by so many percent in a time.</summary>
    public static DocumentNode Percent(DocumentNode rules, DocumentNode percent, DocumentNode every) => Policy(rules, "Percent", percent, every);

    private static DocumentNode Resource(DocumentNode spec, ScalarNode resource, MappingNode target) =>
        Metric(spec, "Resource", ResourceName, resource, entry => entry.Put("target", target));

    // A metric is told apart by its name; said again it is replaced in its place.
    private static DocumentNode Metric(
        DocumentNode spec, string type, string[] identity, DocumentNode name, Func<DocumentNode, DocumentNode> change) =>
        spec.Upsert("metrics", identity, name, entry => entry
            .Put("type", ScalarNode.Of(type))
            .Apply(identity.AsSpan(0, 1), source => change(source.AsObject())));

    private static DocumentNode Policy(DocumentNode rules, string type, DocumentNode value, DocumentNode every) =>
        rules.Append("policies", MappingNode.Of(("type", ScalarNode.Of(type)), ("value", value), ("periodSeconds", every)));

    private static MappingNode Utilization(DocumentNode percent) =>
        MappingNode.Of(("type", ScalarNode.Of("Utilization")), ("averageUtilization", percent));

    private static MappingNode Average(DocumentNode value) =>
        MappingNode.Of(("type", ScalarNode.Of("AverageValue")), ("averageValue", value));

    private static MappingNode ValueOrAverage(DocumentNode? value, DocumentNode? average) => (value, average) switch
    {
        (null, { } each) => Average(each),
        ({ } total, null) => MappingNode.Of(("type", ScalarNode.Of("Value")), ("value", total)),
        (UnknownNode, _) or (_, UnknownNode) => MappingNode.Empty.Open(),
        _ => throw new ManifestException("A metric has one target: say either its value, or its average for each pod."),
    };
}
