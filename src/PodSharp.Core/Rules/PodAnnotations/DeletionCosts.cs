using System.Globalization;

namespace PodSharp.Rules;

/// <summary>What the deletion of a pod costs is a whole number, in plain digits.</summary>
internal sealed class DeletionCosts() : ObjectRule("core.v1.Pod", "core.v1.PodTemplateSpec")
{
    public override void Check(Place pod)
    {
        var cost = pod["metadata"]["annotations"].Value("controller.kubernetes.io/pod-deletion-cost");
        if (cost.Text is { } text && !IsCost(text))
            cost.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} is not a cost: it is a whole number of 32 bits, without '+' and leading zeros");
    }

    private static bool IsCost(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && (text == "0" || text[0] is '-' or (>= '1' and <= '9'));
}
