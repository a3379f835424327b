using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// On which node a pod may run and where it had better. What is required holds back a pod that has no place; what is preferred doesn't.
/// </summary>
public static class SchedulingVocabulary
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

    private static readonly string[] NodeAffinity = ["affinity", "nodeAffinity"];
    private static readonly string[] PodAffinity = ["affinity", "podAffinity"];
    private static readonly string[] PodAntiAffinity = ["affinity", "podAntiAffinity"];
    private static readonly string[] RequiredNodes = [.. NodeAffinity, Required];
    private static readonly string[][] OfToleration = [["key"], ["value"], ["effect"]];
    private static readonly string[][] OfConstraint = [["topologyKey"], ["whenUnsatisfiable"]];
    private static readonly string[][] OfPreference = [["preference"]];
    private static readonly string[][] OfTerm = [["topologyKey"], ["labelSelector"], ["namespaces"]];
    private static readonly string[][] OfWeightedTerm =
    [
        ["podAffinityTerm", "topologyKey"],
        ["podAffinityTerm", "labelSelector"],
        ["podAffinityTerm", "namespaces"],
    ];

    /// <summary>Accepts nodes with these labels only. Terms are alternatives, so what is demanded is added to each of them.</summary>
    public static DocumentNode RequireNode(DocumentNode spec, Func<DocumentNode, DocumentNode> configure) =>
        spec.Apply(RequiredNodes, required => required.Put("nodeSelectorTerms", required.Get("nodeSelectorTerms") switch
        {
            null or SequenceNode { Count: 0, IsOpen: false } => SequenceNode.Of(configure(MappingNode.Empty)),
            SequenceNode terms => Each(terms, configure),
            _ => SequenceNode.Empty.Open(),
        }));

    /// <summary>Would rather have nodes with these labels.</summary>
    public static DocumentNode PreferNode(DocumentNode spec, Func<DocumentNode, DocumentNode> configure, DocumentNode weight)
    {
        var entry = MappingNode.Of(("weight", weight), ("preference", configure(MappingNode.Empty)));
        return spec.Apply(NodeAffinity, affinity => affinity.AsObject().PutEntry(Preferred, OfPreference, entry));
    }

    /// <summary>Accepts only places where such pods run.</summary>
    public static DocumentNode RequireNear(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey) =>
        Require(spec, PodAffinity, Term(pods, topologyKey));

    /// <summary>Would rather be where such pods run.</summary>
    public static DocumentNode PreferNear(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey, DocumentNode weight) =>
        Prefer(spec, PodAffinity, Term(pods, topologyKey), weight);

    /// <summary>Accepts only places where no such pods run.</summary>
    public static DocumentNode RequireAwayFrom(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey) =>
        Require(spec, PodAntiAffinity, Term(pods, topologyKey));

    /// <summary>Would rather be where no such pods run.</summary>
    public static DocumentNode PreferAwayFrom(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey, DocumentNode weight) =>
        Prefer(spec, PodAntiAffinity, Term(pods, topologyKey), weight);

    /// <summary>Holds a pod back that would make the spread of such pods more uneven than this.</summary>
    public static DocumentNode RequireSpread(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey, DocumentNode maxSkew) =>
        Spread(spec, pods, topologyKey, maxSkew, "DoNotSchedule");

    /// <summary>Would rather spread such pods evenly.</summary>
    public static DocumentNode PreferSpread(DocumentNode spec, DocumentNode pods, DocumentNode topologyKey, DocumentNode maxSkew) =>
        Spread(spec, pods, topologyKey, maxSkew, "ScheduleAnyway");

    /// <summary>Accepts nodes with a taint.</summary>
    public static DocumentNode Tolerate(
        DocumentNode spec, DocumentNode key, DocumentNode? value, DocumentNode? effect, DocumentNode? duration)
    {
        var toleration = MappingNode.Of(
            ("key", key),
            ("operator", value is null ? ScalarNode.Of("Exists") : null),
            ("value", value),
            ("effect", effect),
            ("tolerationSeconds", duration));

        // What isn't known may be null, and then the operator is another one.
        return spec.PutEntry("tolerations", OfToleration, value is UnknownNode ? toleration.Open() : toleration);
    }

    /// <summary>How important the pod is, by a class given as the object.</summary>
    public static DocumentNode PriorityClass(DocumentNode spec, DocumentNode priorityClass) =>
        spec.Put("priorityClassName", References.Name(priorityClass));

    /// <summary>What runs the containers, by a class given as the object.</summary>
    public static DocumentNode RuntimeClass(DocumentNode spec, DocumentNode runtimeClass) =>
        spec.Put("runtimeClassName", References.Name(runtimeClass));

    /// <summary>Holds the pod back until somebody removes the gate.</summary>
    public static DocumentNode SchedulingGate(DocumentNode spec, DocumentNode name) =>
        spec.Upsert("schedulingGates", "name", name, static gate => gate);

    /// <summary>Counts the pod as ready only when somebody has set this condition.</summary>
    public static DocumentNode ReadinessGate(DocumentNode spec, DocumentNode conditionType) =>
        spec.Upsert("readinessGates", "conditionType", conditionType, static gate => gate);

    private static DocumentNode Require(DocumentNode spec, string[] affinity, DocumentNode term) =>
        spec.Apply(affinity, there => there.AsObject().PutEntry(Required, OfTerm, term));

    private static DocumentNode Prefer(DocumentNode spec, string[] affinity, DocumentNode term, DocumentNode weight)
    {
        var weighted = MappingNode.Of(("weight", weight), ("podAffinityTerm", term));
        return spec.Apply(affinity, there => there.AsObject().PutEntry(Preferred, OfWeightedTerm, weighted));
    }

    private static DocumentNode Spread(
        DocumentNode spec, DocumentNode pods, DocumentNode topologyKey, DocumentNode maxSkew, string whenUnsatisfiable)
    {
        var constraint = MappingNode.Of(
            ("maxSkew", maxSkew),
            ("topologyKey", topologyKey),
            ("whenUnsatisfiable", ScalarNode.Of(whenUnsatisfiable)),
            ("labelSelector", PodSelections.LabelSelector(pods)));
        return spec.PutEntry("topologySpreadConstraints", OfConstraint, constraint);
    }

    private static MappingNode Term(DocumentNode pods, DocumentNode topologyKey) => MappingNode.Of(
        ("labelSelector", PodSelections.LabelSelector(pods)),
        ("namespaces", PodSelections.Namespaces(pods)),
        ("topologyKey", topologyKey));

    private static SequenceNode Each(SequenceNode terms, Func<DocumentNode, DocumentNode> configure)
    {
        for (var index = 0; index < terms.Count; index++)
            terms = terms.Replace(index, configure(terms[index].AsObject()));
        return terms;
    }
}
