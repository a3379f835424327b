using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How the pods of one template stand to each other, and pods with the labels of one pod: selected by their own labels.</summary>
public static class OwnPodsVocabulary
{
    private static readonly string[] Spec = ["spec"];

    /// <summary>Accepts only places where no other of these pods runs.</summary>
    public static DocumentNode RequireApart(DocumentNode template, DocumentNode topologyKey) =>
        template.Apply(Spec, spec => SchedulingVocabulary.RequireAwayFrom(spec.AsObject(), PodSelections.Own(template), topologyKey));

    /// <summary>Would rather be where no other of these pods runs.</summary>
    public static DocumentNode PreferApart(DocumentNode template, DocumentNode topologyKey, DocumentNode weight) => template.Apply(
        Spec, spec => SchedulingVocabulary.PreferAwayFrom(spec.AsObject(), PodSelections.Own(template), topologyKey, weight));

    /// <summary>Holds a pod back that would make the spread more uneven than this.</summary>
    public static DocumentNode RequireSpread(DocumentNode template, DocumentNode topologyKey, DocumentNode maxSkew) => template.Apply(
        Spec, spec => SchedulingVocabulary.RequireSpread(spec.AsObject(), PodSelections.Own(template), topologyKey, maxSkew));

    /// <summary>Would rather spread the pods evenly.</summary>
    public static DocumentNode PreferSpread(DocumentNode template, DocumentNode topologyKey, DocumentNode maxSkew) => template.Apply(
        Spec, spec => SchedulingVocabulary.PreferSpread(spec.AsObject(), PodSelections.Own(template), topologyKey, maxSkew));
}
