using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>The types of a LimitRange's entries without a domain are those of Kubernetes; pods have no presets.</summary>
internal sealed class LimitRangeTypes() : ObjectRule("core.v1.LimitRangeItem")
{
    public override void Check(Place place)
    {
        var type = place["type"];
        if (type.IsPresent && type.Text is { } text && text.IndexOf('/') < 0 && type.Field!.Values.IndexOf(text) < 0)
        {
            var nearest = NearestName.Of(text, type.Field.Values);
            var advice = nearest is null ? "there are" : $"did you mean {nearest}? There are";
            type.Report(
                RuleCatalogue.UnknownValue,
                $"type can't be {ValueTypes.Quoted(text)}: {advice} Container, Pod and PersistentVolumeClaim",
                suggestion: nearest);
        }

        if (type.Text != "Pod")
            return;
        foreach (var name in new[] { "default", "defaultRequest" })
        {
            if (place[name].IsPresent)
            {
                place[name].ReportKey(
                    RuleCatalogue.NotAllowedHere,
                    $"{name} is not for type Pod: presets are given to containers",
                    related: type);
            }
        }
    }
}
