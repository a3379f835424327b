namespace PodSharp.Rules;

/// <summary>A permission is about resources of API groups, or about paths of the server, which no namespace has.</summary>
internal sealed class PermissionRules() : ObjectRule("rbac.v1.PolicyRule")
{
    private static readonly string[] OfResources = ["apiGroups", "resources", "resourceNames"];

    public override void Check(Place place)
    {
        var paths = place["nonResourceURLs"];
        if (paths.IsPresent)
            CheckPaths(place, paths);
        else if (paths.IsAbsent)
            CheckResources(place);
    }

    private static void CheckPaths(Place place, Place paths)
    {
        if (place.IsIn("Role"))
            paths.ReportKey(RuleCatalogue.NotAllowedHere, "nonResourceURLs are paths of the whole cluster's server: a Role can't permit them, a ClusterRole can");
        else if (Array.Find(OfResources, field => place[field].IsPresent) is { } other)
            paths.ReportKey(RuleCatalogue.TwoAlternatives, $"nonResourceURLs beside {other}: paths and resources are two rules", related: place[other]);
    }

    private static void CheckResources(Place place)
    {
        if (place["apiGroups"].IsAbsent)
            place["apiGroups"].Report(RuleCatalogue.Missing, "apiGroups is missing: a rule about resources says of which API groups; \"\" is the core group");
        if (place["resources"].IsAbsent)
            place["resources"].Report(RuleCatalogue.Missing, "resources is missing: the rule permits nothing without it");
    }
}
