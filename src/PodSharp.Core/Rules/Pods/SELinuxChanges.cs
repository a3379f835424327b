namespace PodSharp.Rules;

/// <summary>A way to label volumes that servers know, but refuse as long as a feature is off.</summary>
internal sealed class SELinuxChanges() : ObjectRule("core.v1.PodSecurityContext")
{
    public override void Check(Place context)
    {
        var policy = context["seLinuxChangePolicy"];
        if (policy.Text == "MountOption")
            policy.Report(RuleCatalogue.UnknownValue, "seLinuxChangePolicy can't be MountOption unless the cluster has the feature SELinuxMount switched on: Recursive is allowed", suggestion: "Recursive");
    }
}
