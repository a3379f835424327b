using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of metadata, which every object has too.</summary>
[Vocabulary(typeof(KindVocabulary))]
public static partial class MetadataShorthands
{
    /// <summary>Gives the object itself a label (<c>metadata.labels</c>); <c>PodLabel</c> gives one to the pods that it makes.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="value">Its value.</param>
    public static partial ObjectMeta Label(this ObjectMeta metadata, string key, string value);

    /// <summary>Gives the object itself an annotation (<c>metadata.annotations</c>).</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="key">The annotation's key.</param>
    /// <param name="value">Its value.</param>
    public static partial ObjectMeta Annotation(this ObjectMeta metadata, string key, string value);

    /// <summary>Puts the object into a namespace (<c>metadata.namespace</c>).</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="namespace">The namespace or its name.</param>
    public static partial ObjectMeta Namespace(this ObjectMeta metadata, NameOf<Namespace> @namespace);
}
