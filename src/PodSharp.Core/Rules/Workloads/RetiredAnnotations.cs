using System.Globalization;

namespace PodSharp.Rules;

/// <summary>Annotations in which fields of old versions live on; the server still reads them as whole numbers.</summary>
internal sealed class RetiredAnnotations() : ObjectRule("apps.v1.Deployment", "apps.v1.DaemonSet")
{
    private const string Rollback = "deprecated.deployment.rollback.to";
    private const string Generation = "deprecated.daemonset.template.generation";

    public override void Check(Place place)
    {
        var annotation = place["metadata"]["annotations"].Value(place.IsIn("Deployment") ? Rollback : Generation);
        if (!annotation.IsPresent || annotation.Text is not { } text)
            return;

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            annotation.Report(
                RuleCatalogue.Unparsable,
                $"{ValueTypes.Quoted(text)} is not a whole number: remove the annotation, which only old versions wrote");
        }
        else if (number < 0 && place.IsIn("Deployment"))
        {
            annotation.Report(
                RuleCatalogue.OutOfRange,
                $"The revision is {text}, and 0 or more is allowed: remove the annotation, which only old versions wrote",
                serverPath: "spec.rollback.version");
        }
    }
}
