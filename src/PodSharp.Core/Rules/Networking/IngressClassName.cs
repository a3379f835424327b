namespace PodSharp.Rules;

/// <summary>The old annotation and the field name the same class.</summary>
internal sealed class IngressClassName() : ObjectRule("networking.v1.IngressSpec")
{
    private const string Annotation = "kubernetes.io/ingress.class";

    public override void Check(Place place)
    {
        var name = place["ingressClassName"];
        var annotation = place.Root["metadata"]["annotations"].Value(Annotation);
        if (name is { IsWritten: true, Text: { } text } && annotation is { IsWritten: true, Text: { } old } && text != old)
        {
            annotation.Report(
                RuleCatalogue.Contradiction,
                $"The annotation names the class {ValueTypes.Quoted(old)} and ingressClassName {ValueTypes.Quoted(text)}: remove the annotation, which is the old way",
                "annotations." + Annotation,
                related: name);
        }
    }
}
