using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>Tolerations in the annotation that held them before they were a field are judged as those of the field.</summary>
internal sealed class TolerationsAnnotation() : ObjectRule("core.v1.Pod", "core.v1.PodTemplateSpec")
{
    private const string Name = "scheduler.alpha.kubernetes.io/tolerations";
    private const string Field = "spec.tolerations";

    public override void Check(Place pod)
    {
        var annotations = pod["metadata"]["annotations"];
        var annotation = annotations.Value(Name);
        if (annotation.Text is not { Length: > 0 } text)
            return;

        if (!JsonText.TryRead(text, out var node) || node is MappingNode or ScalarNode { Kind: not ScalarKind.Null })
            annotation.Report(RuleCatalogue.Unparsable, "The annotation holds no JSON list of tolerations: use the field tolerations", annotations.ServerPath);
        else if (node is SequenceNode list)
            CheckList(annotation, list, annotations.ServerPath);
    }

    private static void CheckList(Place annotation, SequenceNode list, string annotations)
    {
        var document = MappingNode.Of(
            ("apiVersion", ScalarNode.Of("v1")), ("kind", ScalarNode.Of("Pod")), ("spec", MappingNode.Of(("tolerations", list))));
        foreach (var finding in RuleSet.Check(document, annotation.Target))
        {
            if (!finding.Rule.IsRefusal || finding.Rule == RuleCatalogue.UnknownField || !finding.Path.StartsWith(Field, StringComparison.Ordinal))
                continue;

            var rest = finding.Path.Substring(Field.Length);
            var serverRest = (finding.ServerField ?? finding.Path).Substring(Field.Length);
            var isUnread = finding.Rule == RuleCatalogue.WrongType;
            annotation.Report(finding.Rule, $"In the annotation, {rest.TrimStart('.')}: {finding.Message}", isUnread ? annotations : $"{annotations}.{Name}{serverRest}");
        }
    }
}
