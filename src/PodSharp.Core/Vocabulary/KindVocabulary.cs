using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What every kind has.</summary>
public static class KindVocabulary
{
    /// <summary>The label by which a workload finds its pods where its author doesn't choose one.</summary>
    public const string ImpliedLabel = "app.kubernetes.io/name";

    private static readonly string[] Metadata = ["metadata"];

    /// <summary>
    /// An object of this name. A workload that selects pods by labels also gets the label and selector <c>app.kubernetes.io/name</c>.
    /// </summary>
    public static DocumentNode Named(DocumentNode blank, DocumentNode name, DocumentNode? @namespace)
    {
        var named = blank.Put("metadata", MappingNode.Of(("name", name), ("namespace", @namespace)));
        return SelectsPods(blank) ? named.Put("spec", WorkloadVocabulary.Implied(ImpliedLabel, name)) : named;
    }

    /// <summary>Sets a label of the object itself.</summary>
    public static DocumentNode Label(DocumentNode metadata, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(metadata, null, "labels", key, value);

    /// <summary>Sets an annotation of the object itself.</summary>
    public static DocumentNode Annotation(DocumentNode metadata, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(metadata, null, "annotations", key, value);

    /// <summary>Puts the object into a namespace, given by name or as the Namespace object.</summary>
    public static DocumentNode Namespace(DocumentNode metadata, DocumentNode @namespace) =>
        metadata.Put("namespace", References.Name(@namespace));

    /// <summary>Sets a label of an object of whatever kind.</summary>
    public static DocumentNode LabelOf(DocumentNode item, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(item, Metadata, "labels", key, value);

    /// <summary>Sets an annotation of an object of whatever kind.</summary>
    public static DocumentNode AnnotationOf(DocumentNode item, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(item, Metadata, "annotations", key, value);

    // The four kinds whose selector the server demands and never fills in.
    private static bool SelectsPods(DocumentNode blank) =>
        blank.Get("apiVersion") is ScalarNode { Text: "apps/v1" }
        && blank.Get("kind") is ScalarNode { Text: "Deployment" or "ReplicaSet" or "StatefulSet" or "DaemonSet" };
}
