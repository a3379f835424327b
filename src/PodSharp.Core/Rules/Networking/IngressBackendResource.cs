namespace PodSharp.Rules;

/// <summary>How the object behind an Ingress is named, where it isn't a Service.</summary>
internal sealed class IngressBackendResource() : ObjectRule("networking.v1.IngressBackend")
{
    public override void Check(Place place)
    {
        var resource = place["resource"];
        if (!resource.IsWritten)
            return;

        resource["apiGroup"].CheckFormat("dns1123Subdomain");
        resource["kind"].CheckFormat("pathSegment");
        resource["name"].CheckFormat("pathSegment");
    }
}
