using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// What workloads have that select their pods by labels: label and selector come from one place, so they can't disagree.
/// </summary>
public static class WorkloadVocabulary
{
    private static readonly string[] TemplateLabels = ["template", "metadata", "labels"];
    private static readonly string[] TemplateMetadata = ["template", "metadata"];
    private static readonly string[] SelectorPath = ["selector"];
    private static readonly string[] MatchLabels = ["selector", "matchLabels"];

    /// <summary>The spec of a workload with a label and selector that its author didn't write.</summary>
    public static DocumentNode Implied(string key, DocumentNode value)
    {
        var labels = MappingNode.Of((key, value.WithOrigin(ImpliedOrigin.Instance)));
        return MappingNode.Of(
            ("selector", MappingNode.Of(("matchLabels", labels))),
            ("template", MappingNode.Of(("metadata", MappingNode.Of(("labels", labels))))));
    }

    /// <summary>Selects pods by a label and gives the template that label. The first one replaces what <c>Named</c> implied.</summary>
    public static DocumentNode SelectorLabel(DocumentNode spec, DocumentNode key, DocumentNode value)
    {
        var selected = FieldOperations.Entry(WithoutImplied(spec), SelectorPath, "matchLabels", key, value);
        return FieldOperations.Entry(selected, TemplateMetadata, "labels", key, value);
    }

    /// <summary>Sets the whole selector, and the template's labels from those that it demands.</summary>
    public static DocumentNode Selector(DocumentNode spec, DocumentNode selector)
    {
        var result = WithoutImplied(spec).Put("selector", selector);
        return selector.Get("matchLabels") is { } labels
            ? result.Apply(TemplateLabels, there => there.Merge(labels))
            : result;
    }

    /// <summary>Changes the selector, without what <c>Named</c> implied, and gives the template the labels that it then demands.</summary>
    public static DocumentNode ConfigureSelector(DocumentNode spec, Func<DocumentNode, DocumentNode> configure)
    {
        var own = WithoutImplied(spec);
        return Selector(own, configure(own.Get("selector").AsObject()));
    }

    /// <summary>Gives the pods a label, which can't be another value of one that the selector demands.</summary>
    /// <exception cref="ManifestException">It is: the selector would no longer find the pods.</exception>
    public static DocumentNode PodLabel(DocumentNode spec, DocumentNode key, DocumentNode value)
    {
        if (key is ScalarNode name)
            Agree(spec, name.Text, value);
        return FieldOperations.Entry(spec, TemplateMetadata, "labels", key, value);
    }

    /// <summary>Takes a template of pods; a label that <c>Named</c> implied stays on it, for the selector demands it.</summary>
    /// <exception cref="ManifestException">The template has a label with another value than the selector demands.</exception>
    public static DocumentNode Template(DocumentNode spec, DocumentNode template)
    {
        if (template.Get("metadata").Get("labels") is MappingNode own)
        {
            foreach (var (key, value) in own.Entries)
                Agree(spec, key, value);
        }

        var result = spec.Put("template", template);
        if (spec.Get(MatchLabels) is not MappingNode { Count: > 0 } labels)
            return result;

        foreach (var (key, value) in labels.Entries)
        {
            if (value.Origin is ImpliedOrigin)
                result = result.Apply(TemplateLabels, there => there.Get(key) is null ? there.Put(key, value) : there);
        }

        return result;
    }

    // What isn't known may be what is demanded.
    private static void Agree(DocumentNode spec, string key, DocumentNode value)
    {
        if (value is not ScalarNode label || spec.Get(MatchLabels).Get(key) is not ScalarNode demanded || demanded.Text == label.Text)
            return;

        throw new ManifestException(
            $"The selector demands {key}: {demanded.Text} of the pods, so {key}: {label.Text} on them would hide them from it. "
            + $"Say Selector(\"{key}\", \"{label.Text}\") first: it sets selector and label.",
            value.Origin);
    }

    private static DocumentNode WithoutImplied(DocumentNode spec)
    {
        PodSelections.KeepImplied(spec);
        return spec.ApplyWhereThere(MatchLabels, RemoveImplied).ApplyWhereThere(TemplateLabels, RemoveImplied);
    }

    private static DocumentNode ApplyWhereThere(this DocumentNode node, string[] path, Func<MappingNode, DocumentNode> change) =>
        node.Get(path) is MappingNode there ? node.Apply(path, _ => change(there)) : node;

    private static DocumentNode RemoveImplied(MappingNode labels)
    {
        foreach (var (key, value) in labels.Entries)
        {
            if (value.Origin is ImpliedOrigin)
                return labels.Remove(key);
        }

        return labels;
    }
}
