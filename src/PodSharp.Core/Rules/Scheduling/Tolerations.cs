namespace PodSharp.Rules;

/// <summary>The parts of a toleration fit together. What is wrong with its value the server says of its operator.</summary>
internal sealed class Tolerations() : ObjectRule("core.v1.Toleration")
{
    public override void Check(Place toleration)
    {
        var (key, comparison, value) = (toleration["key"], toleration["operator"], toleration["value"]);
        var (effect, seconds) = (toleration["effect"], toleration["tolerationSeconds"]);
        if (key.IsAbsent && comparison.Says("Exists") == false)
            comparison.Report(RuleCatalogue.Contradiction, "Without a key a toleration is for every taint, and operator must be Exists", related: key);
        if (seconds.IsWritten && effect.Says("NoExecute") == false)
            effect.Report(RuleCatalogue.Contradiction, "tolerationSeconds tells how long a pod may stay, and only effect NoExecute makes it go", related: seconds);
        if (comparison.Text is "Gt" or "Lt")
            comparison.Report(RuleCatalogue.UnknownValue, $"operator can't be {comparison.Text}, unless the cluster has an alpha feature switched on: Equal and Exists are allowed");

        CheckValue(comparison, value);
    }

    private static void CheckValue(Place comparison, Place value)
    {
        if (comparison.Text == "Exists")
        {
            if (value.IsPresent)
                value.ReportKey(RuleCatalogue.NotAllowedHere, "Operator Exists takes any value: remove value, or use Equal", comparison.ServerPath, related: comparison);
        }
        else if (comparison.IsAbsent || comparison.Text == "Equal")
        {
            value.CheckFormat("labelValue", comparison.ServerPath);
        }
    }
}
