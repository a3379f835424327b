using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The resource that is measured of one container is one that containers have.</summary>
internal sealed class MeasuredResource() : ObjectRule("autoscaling.v2.ContainerResourceMetricSource")
{
    public override void Check(Place place)
    {
        var name = place["name"];
        if (name is { IsPresent: true, Text: { } text } && ResourceNames.FaultInContainer(text) is { } fault)
            name.Report(RuleCatalogue.UnknownValue, $"{ValueTypes.Quoted(text)} {fault}", suggestion: fault.Suggestion);
    }
}
