namespace PodSharp.Rules;

/// <summary>A negative grace period of a template is taken as it is, and that of a pod becomes 1 without a word.</summary>
internal sealed class NegativeGracePeriods() : ObjectRule("core.v1.PodTemplateSpec")
{
    public override void Check(Place place)
    {
        var grace = place["spec"]["terminationGracePeriodSeconds"];
        if (grace.Integer < 0)
            grace.Report(RuleCatalogue.MeaninglessValue, "A negative grace period becomes 1 second in the pods: write 1, or 0 to kill at once");
    }
}
