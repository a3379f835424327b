using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How many pods of a workload may be missing at once when nodes are drained. The two ways to say it exclude each other.</summary>
public static class DisruptionBudgetVocabulary
{
    /// <summary>A budget for a workload: name, namespace and selector come from it.</summary>
    public static DocumentNode For(DocumentNode blank, DocumentNode workload, DocumentNode? name) => blank
        .Put("metadata", WorkloadPods.MetadataFor(workload, name))
        .Put("spec", MappingNode.Of(("selector", WorkloadPods.SelectorOf(workload))));

    /// <summary>How many pods must stay.</summary>
    public static DocumentNode MinAvailable(DocumentNode spec, DocumentNode value) =>
        spec.Put("maxUnavailable", null).Put("minAvailable", value);

    /// <summary>How many pods may be missing.</summary>
    public static DocumentNode MaxUnavailable(DocumentNode spec, DocumentNode value) =>
        spec.Put("minAvailable", null).Put("maxUnavailable", value);
}
