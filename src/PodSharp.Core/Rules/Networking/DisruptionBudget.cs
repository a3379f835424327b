namespace PodSharp.Rules;

/// <summary>A budget says how many pods stay or how many may go, in percentages up to 100.</summary>
internal sealed class DisruptionBudget() : ObjectRule("policy.v1.PodDisruptionBudgetSpec")
{
    public override void Check(Place place)
    {
        var least = place["minAvailable"];
        var most = place["maxUnavailable"];
        if (least.IsWritten && most.IsWritten)
        {
            most.ReportKey(
                RuleCatalogue.TwoAlternatives,
                "maxUnavailable beside minAvailable: a budget says how many may go, or how many stay",
                place.ServerPath,
                related: least);
        }

        PodAmount.CheckIsNotMoreThanAll(least);
        PodAmount.CheckIsNotMoreThanAll(most);
    }
}
