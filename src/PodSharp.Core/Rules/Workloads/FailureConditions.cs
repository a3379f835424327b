namespace PodSharp.Rules;

/// <summary>A rule about failed pods has one condition: exit codes, or conditions of the pod.</summary>
internal sealed class FailureConditions() : ObjectRule("batch.v1.PodFailurePolicyRule")
{
    public override void Check(Place place)
    {
        var codes = place["onExitCodes"];
        var conditions = place["onPodConditions"];
        if (codes.IsWritten && conditions.IsPresent)
        {
            place.Report(
                RuleCatalogue.TwoAlternatives,
                "onPodConditions beside onExitCodes: a rule has one of them",
                related: [codes, conditions]);
        }
        else if (codes.IsAbsent && conditions.IsAbsent)
        {
            place.Report(RuleCatalogue.NoAlternative, "The rule has no condition: give it onExitCodes or onPodConditions");
        }
    }
}
