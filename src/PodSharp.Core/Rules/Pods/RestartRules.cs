namespace PodSharp.Rules;

/// <summary>Rules by exit code are exceptions from a container's own restart policy, so there must be one.</summary>
internal sealed class RestartRules() : ObjectRule("core.v1.Container")
{
    public override void Check(Place container)
    {
        var rules = container["restartPolicyRules"];
        var policy = container["restartPolicy"];
        if (rules.IsPresent && policy.IsAbsent)
            policy.Report(RuleCatalogue.Missing, "restartPolicy is missing beside restartPolicyRules: the container needs one of Always, OnFailure, Never for what no rule matches", related: rules);
    }
}
