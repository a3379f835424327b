namespace PodSharp.Rules;

/// <summary>A variable has a value or a source.</summary>
internal sealed class Variables() : ObjectRule("core.v1.EnvVar")
{
    public override void Check(Place variable)
    {
        var (value, source) = (variable["value"], variable["valueFrom"]);
        if (value.IsPresent && source.IsWritten)
            source.ReportKey(RuleCatalogue.TwoAlternatives, "valueFrom beside value: only one of them may be set", related: value);
    }
}
