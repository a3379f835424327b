using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Vocabulary;

/// <summary>Changes that are made to some objects and not to others, or to everything that many objects have in common.</summary>
public static class ChangeVocabulary
{
    /// <summary>
    /// Changes a node where a condition holds, and otherwise in another way or not at all. Where nobody can tell whether it holds, the
    /// result is what both have in common.
    /// </summary>
    public static DocumentNode When(
        DocumentNode node, DocumentNode condition, Func<DocumentNode, DocumentNode> change, Func<DocumentNode, DocumentNode>? otherwise)
    {
        if (node is UnknownNode)
            return node;
        if (condition is ScalarNode { Kind: ScalarKind.Boolean } known)
            return known.Text == "true" ? change(node) : otherwise is null ? node : otherwise(node);
        return Alternatives.Either(Attempt(change, node), otherwise is null ? node : Attempt(otherwise, node));
    }

    /// <summary>Changes every container of a pod spec: init containers (and so the sidecars) and the containers proper.</summary>
    public static DocumentNode ForEachContainer(DocumentNode spec, Func<DocumentNode, DocumentNode> change) =>
        spec.ForEach("initContainers", change).ForEach("containers", change);

    /// <summary>Changes every container of a template of pods.</summary>
    public static DocumentNode ForEachContainerOfTemplate(DocumentNode template, Func<DocumentNode, DocumentNode> change) =>
        template.Get("spec") is { } spec ? template.Put("spec", ForEachContainer(spec, change)) : template;

    /// <summary>Changes every container of the pods that an object makes, or that each of several objects makes.</summary>
    public static DocumentNode ForEachContainerOf(DocumentNode objects, Func<DocumentNode, DocumentNode> change) =>
        InEach(objects, last: 0, spec => ForEachContainer(spec, change));

    /// <summary>
    /// Changes the pods that an object makes, or that each of several objects makes: a pod itself, of anything else the template. Objects
    /// that make no pods stay as they are.
    /// </summary>
    public static DocumentNode ForEachPod(DocumentNode objects, Func<DocumentNode, DocumentNode> change) => InEach(objects, last: 1, change);

    // Changes what is `last` steps before the end of the path to the pod spec.
    private static DocumentNode InEach(DocumentNode objects, int last, Func<DocumentNode, DocumentNode> change)
    {
        if (objects is SequenceNode list)
        {
            var changed = SequenceNode.Empty;
            foreach (var item in list.Items)
                changed = changed.Append(InEach(item, last, change));
            return list.IsOpen ? changed.Open() : changed;
        }

        if (objects.Get("apiVersion") is not ScalarNode apiVersion || objects.Get("kind") is not ScalarNode kind)
            return UnknownNode.Instance;
        if (KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text)?.PodSpecPath is not { } path || objects.Get(path) is null)
            return objects;
        return path.Length > last
            ? objects.Apply(path.AsSpan(0, path.Length - last), there => change(there.AsObject()))
            : ChangePod(objects, change);
    }

    // A pod is its own template, and a kind beside that.
    private static DocumentNode ChangePod(DocumentNode pod, Func<DocumentNode, DocumentNode> change)
    {
        var changed = change(pod);
        return pod.Put("metadata", changed.Get("metadata")).Put("spec", changed.Get("spec"));
    }

    // A change that can't be made says nothing about the case in which it isn't.
    private static DocumentNode Attempt(Func<DocumentNode, DocumentNode> change, DocumentNode node)
    {
        try
        {
            return change(node);
        }
        catch (ManifestException)
        {
            return UnknownNode.Instance;
        }
    }
}
