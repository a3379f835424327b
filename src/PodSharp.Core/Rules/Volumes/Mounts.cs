namespace PodSharp.Rules;

/// <summary>How a volume is mounted fits together.</summary>
internal sealed class Mounts() : ObjectRule("core.v1.VolumeMount")
{
    public override void Check(Place mount)
    {
        var (path, expression) = (mount["subPath"], mount["subPathExpr"]);
        if (path.IsPresent && expression.IsPresent)
            expression.ReportKey(RuleCatalogue.TwoAlternatives, "subPathExpr beside subPath: only one of them may be set", related: path);

        var recursive = mount["recursiveReadOnly"];
        if (recursive.Text is not ("Enabled" or "IfPossible"))
            return;

        var (readOnly, propagation) = (mount["readOnly"], mount["mountPropagation"]);
        if (readOnly.IsNotTrue)
            recursive.Report(RuleCatalogue.NotAllowedHere, $"recursiveReadOnly can't be {recursive.Text} while readOnly isn't true", related: readOnly);
        if (propagation.IsWritten && propagation.Says("None") == false)
            recursive.Report(RuleCatalogue.NotAllowedHere, $"recursiveReadOnly can't be {recursive.Text} while mountPropagation is {propagation.Text}: leave one of them out", related: propagation);
    }
}
