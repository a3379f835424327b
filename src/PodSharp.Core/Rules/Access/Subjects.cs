namespace PodSharp.Rules;

/// <summary>Who gets permissions: a service account with its namespace, or a user or group of the cluster's login system.</summary>
internal sealed class Subjects() : ObjectRule("rbac.v1.Subject")
{
    public override void Check(Place place)
    {
        switch (place["kind"].Text)
        {
            case "ServiceAccount":
                CheckAccount(place);
                break;
            case "User" or "Group" when place["apiGroup"] is { IsPresent: true, Text: { } text and not RoleReference.Group } group:
                group.Report(
                    RuleCatalogue.UnknownValue,
                    $"apiGroup can't be {ValueTypes.Quoted(text)}: a {place["kind"].Text} is of {RoleReference.Group}, also where nothing is said",
                    suggestion: RoleReference.Group,
                    related: place["kind"]);
                break;
        }
    }

    private static void CheckAccount(Place place)
    {
        var group = place["apiGroup"];
        if (place["name"].IsPresent)
            place["name"].CheckFormat("dns1123Subdomain");
        if (group is { IsPresent: true, Text: { } text })
            group.Report(RuleCatalogue.UnknownValue, $"apiGroup can't be {ValueTypes.Quoted(text)}: ServiceAccounts are of the core group, so leave it out", related: place["kind"]);
        if (place.IsIn("ClusterRoleBinding") && place["namespace"].IsAbsent)
            place["namespace"].Report(RuleCatalogue.Missing, "namespace is missing: a ClusterRoleBinding has none in which the ServiceAccount would be looked for");
    }
}
