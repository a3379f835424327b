using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>
/// Changes of whatever objects there are: by a condition, and of the pods and containers that one object or many have.
/// </summary>
public static class ObjectChanges
{
    /// <summary>
    /// Changes it where a condition holds: the short way to say in what environments differ,
    /// <c>web.When(stage.IsProduction, d => d.Replicas(5))</c>.
    /// </summary>
    /// <param name="value">An object or a part of one.</param>
    /// <param name="condition">Whether it is changed.</param>
    /// <param name="change">What changes.</param>
    /// <param name="otherwise">What changes where the condition doesn't hold; nothing where it is left out.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.When))]
    public static T When<T>(this T value, bool condition, Func<T, T> change, Func<T, T>? otherwise = null)
        where T : NodeView, INodeView<T> =>
        value.With(ChangeVocabulary.When(value.Document, Arguments.Node(condition), Arguments.Function(change)!, Arguments.Function(otherwise)));

    /// <summary>Gives an object of whatever kind a label (<c>metadata.labels</c>); <c>ForEachPod</c> reaches the labels of its pods.</summary>
    /// <param name="value">The object.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="label">The label's value.</param>
    [Shorthand(typeof(KindVocabulary), nameof(KindVocabulary.LabelOf))]
    public static T Label<T>(this T value, string key, string label)
        where T : KubernetesObject => value.With(KindVocabulary.LabelOf(value.Document, Arguments.Node(key)!, Arguments.Node(label)!));

    /// <summary>Gives an object of whatever kind an annotation (<c>metadata.annotations</c>).</summary>
    /// <param name="value">The object.</param>
    /// <param name="key">The annotation's key.</param>
    /// <param name="annotation">The annotation's value.</param>
    [Shorthand(typeof(KindVocabulary), nameof(KindVocabulary.AnnotationOf))]
    public static T Annotation<T>(this T value, string key, string annotation)
        where T : KubernetesObject => value.With(KindVocabulary.AnnotationOf(value.Document, Arguments.Node(key)!, Arguments.Node(annotation)!));

    /// <summary>
    /// Changes every container of the pod spec: init containers, sidecars and the containers proper. Ephemeral containers are left alone: the
    /// server takes none in a manifest.
    /// </summary>
    /// <param name="value">The pod spec.</param>
    /// <param name="change">What changes: <c>c => c with { Image = mirror + c.Image }</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachContainer))]
    public static PodSpec ForEachContainer(this PodSpec value, Func<Container, Container> change) =>
        value.With(ChangeVocabulary.ForEachContainer(value.Document, Arguments.Function(change)!));

    /// <summary>
    /// Changes every container of the template: init containers, sidecars and the containers proper. Ephemeral containers are left alone: the
    /// server takes none in a manifest.
    /// </summary>
    /// <param name="value">The template.</param>
    /// <param name="change">What changes: <c>c => c with { Image = mirror + c.Image }</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachContainerOfTemplate))]
    public static PodTemplateSpec ForEachContainer(this PodTemplateSpec value, Func<Container, Container> change) =>
        value.With(ChangeVocabulary.ForEachContainerOfTemplate(value.Document, Arguments.Function(change)!));

    /// <summary>
    /// Changes every container of the object's pods: init containers, sidecars and the containers proper. Ephemeral containers are left
    /// alone: the server takes none in a manifest. An object that makes no pods stays as it is.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="change">What changes: <c>c => c with { Image = mirror + c.Image }</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachContainerOf))]
    public static T ForEachContainer<T>(this T value, Func<Container, Container> change)
        where T : KubernetesObject =>
        value.With(ChangeVocabulary.ForEachContainerOf(value.Document, Arguments.Function(change)!));

    /// <summary>
    /// Changes every container of the objects' pods: init containers, sidecars and the containers proper. Ephemeral containers are left
    /// alone: the server takes none in a manifest. Objects that make no pods stay as they are.
    /// </summary>
    /// <param name="values">The objects.</param>
    /// <param name="change">What changes: <c>c => c with { Image = mirror + c.Image }</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachContainerOf))]
    public static IReadOnlyList<T> ForEachContainer<T>(this IEnumerable<T> values, Func<Container, Container> change)
        where T : KubernetesObject => [.. values.Select(value => value.ForEachContainer(change))];

    /// <summary>
    /// Changes the pods that the object makes: its template, or a pod itself, of which everything but metadata and spec stays as it is. An
    /// object that makes no pods stays as it is.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="change">What changes: <c>p => p.Label("team", "shop")</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachPod))]
    public static T ForEachPod<T>(this T value, Func<PodTemplateSpec, PodTemplateSpec> change)
        where T : KubernetesObject =>
        value.With(ChangeVocabulary.ForEachPod(value.Document, Arguments.Function(change)!));

    /// <summary>
    /// Changes the pods that the objects make: their templates, or a pod itself, of which everything but metadata and spec stays as it is.
    /// Objects that make no pods stay as they are.
    /// </summary>
    /// <param name="values">The objects.</param>
    /// <param name="change">What changes: <c>p => p.Label("team", "shop").Sidecar("logs", "fluent/fluent-bit:3.1")</c>.</param>
    [Shorthand(typeof(ChangeVocabulary), nameof(ChangeVocabulary.ForEachPod))]
    public static IReadOnlyList<T> ForEachPod<T>(this IEnumerable<T> values, Func<PodTemplateSpec, PodTemplateSpec> change)
        where T : KubernetesObject => [.. values.Select(value => value.ForEachPod(change))];
}
