using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How the pods of a workload stand to each other: selected as the workload selects them.</summary>
public static class WorkloadPodsVocabulary
{
    private static readonly string[] PodSpec = ["template", "spec"];

    /// <summary>Accepts only places where no other of these pods runs.</summary>
    public static DocumentNode RequireApart(DocumentNode workload, DocumentNode topologyKey) => workload.Apply(
        PodSpec, spec => SchedulingVocabulary.RequireAwayFrom(spec.AsObject(), PodSelections.OfWorkload(workload), topologyKey));

    /// <summary>Would rather be where no other of these pods runs.</summary>
    public static DocumentNode PreferApart(DocumentNode workload, DocumentNode topologyKey, DocumentNode weight) => workload.Apply(
        PodSpec, spec => SchedulingVocabulary.PreferAwayFrom(spec.AsObject(), PodSelections.OfWorkload(workload), topologyKey, weight));

    /// <summary>Holds a pod back that would make the spread more uneven than this.</summary>
    public static DocumentNode RequireSpread(DocumentNode workload, DocumentNode topologyKey, DocumentNode maxSkew) => workload.Apply(
        PodSpec, spec => SchedulingVocabulary.RequireSpread(spec.AsObject(), PodSelections.OfWorkload(workload), topologyKey, maxSkew));

    /// <summary>Would rather spread the pods evenly.</summary>
    public static DocumentNode PreferSpread(DocumentNode workload, DocumentNode topologyKey, DocumentNode maxSkew) => workload.Apply(
        PodSpec, spec => SchedulingVocabulary.PreferSpread(spec.AsObject(), PodSelections.OfWorkload(workload), topologyKey, maxSkew));
}
