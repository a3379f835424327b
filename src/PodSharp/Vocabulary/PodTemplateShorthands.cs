using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a template of pods, which every kind that has one has too.</summary>
[Vocabulary(typeof(PodTemplateVocabulary))]
public static partial class PodTemplateShorthands
{
    /// <summary>Gives the pods a label (<c>template.metadata.labels</c>). It doesn't change by which labels they are selected.</summary>
    /// <param name="template">The template.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="value">Its value.</param>
    public static partial PodTemplateSpec PodLabel(this PodTemplateSpec template, string key, string value);

    /// <summary>Gives the pods an annotation (<c>template.metadata.annotations</c>).</summary>
    /// <param name="template">The template.</param>
    /// <param name="key">The annotation's key.</param>
    /// <param name="value">Its value.</param>
    public static partial PodTemplateSpec PodAnnotation(this PodTemplateSpec template, string key, string value);
}
