namespace PodSharp.Rules;

/// <summary>The exit codes of a rule about failed pods stand in ascending order, and success is none of them.</summary>
internal sealed class ExitCodes() : ObjectRule("batch.v1.PodFailurePolicyOnExitCodesRequirement")
{
    public override void Check(Place place)
    {
        var values = place["values"];
        var isIn = place["operator"].Text == "In";
        Place? last = null;
        foreach (var value in values.Items)
        {
            if (value.Integer == 0 && isIn)
            {
                value.Report(
                    RuleCatalogue.OutOfRange,
                    "0 is the exit code of success, which a rule about failed pods can't match: remove it",
                    related: place["operator"]);
            }

            if (value.Integer < last?.Integer)
            {
                value.Report(
                    RuleCatalogue.OutOfRange,
                    $"{value.Spelling} comes after {last!.Spelling}, and exit codes stand in ascending order",
                    serverPath: values.ServerPath,
                    related: last);
            }

            last = value;
        }
    }
}
