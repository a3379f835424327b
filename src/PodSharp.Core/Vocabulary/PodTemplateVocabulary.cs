using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What the pods that are made from a template are given beside their spec.</summary>
public static class PodTemplateVocabulary
{
    private static readonly string[] Metadata = ["metadata"];

    /// <summary>Sets a label of the pods.</summary>
    public static DocumentNode PodLabel(DocumentNode template, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(template, Metadata, "labels", key, value);

    /// <summary>Sets an annotation of the pods.</summary>
    public static DocumentNode PodAnnotation(DocumentNode template, DocumentNode key, DocumentNode value) =>
        FieldOperations.Entry(template, Metadata, "annotations", key, value);
}
