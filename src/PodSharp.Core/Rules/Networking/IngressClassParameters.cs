namespace PodSharp.Rules;

/// <summary>Parameters of an IngressClass are of the cluster, or in a namespace that is named.</summary>
internal sealed class IngressClassParameters() : ObjectRule("networking.v1.IngressClassParametersReference")
{
    public override void Check(Place place)
    {
        place["apiGroup"].CheckFormat("dns1123Subdomain");
        place["kind"].CheckFormat("pathSegment");
        place["name"].CheckFormat("pathSegment");

        var scope = place["scope"].OrDefault;
        var space = place["namespace"];
        if (scope.Text == "Namespace")
        {
            if (space.IsAbsent)
                space.Report(RuleCatalogue.Missing, "namespace is missing: with scope Namespace it says where the parameters are", related: scope);
            else
                space.CheckFormat("dns1123Label");
        }
        else if (scope.Text == "Cluster" && space.IsWritten)
        {
            space.ReportKey(RuleCatalogue.NotAllowedHere, "With scope Cluster the parameters are in no namespace: remove it, or choose scope Namespace", related: scope);
        }
    }
}
