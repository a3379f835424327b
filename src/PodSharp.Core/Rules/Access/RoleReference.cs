namespace PodSharp.Rules;

/// <summary>A binding gives a role of the only group that has roles; one for the whole cluster gives a ClusterRole.</summary>
internal sealed class RoleReference() : ObjectRule("rbac.v1.RoleRef")
{
    /// <summary>The API group of roles, users and groups.</summary>
    public const string Group = "rbac.authorization.k8s.io";

    public override void Check(Place place)
    {
        var group = place["apiGroup"];
        if (group is { IsPresent: true, Text: { } text and not Group })
            group.Report(RuleCatalogue.UnknownValue, $"apiGroup can't be {ValueTypes.Quoted(text)}: roles are in {Group}", suggestion: Group);

        var kind = place["kind"];
        if (place.IsIn("ClusterRoleBinding") && kind.Text == "Role")
            kind.Report(RuleCatalogue.UnknownValue, "A ClusterRoleBinding gives a ClusterRole: a Role holds in its own namespace only", suggestion: "ClusterRole");
    }
}
