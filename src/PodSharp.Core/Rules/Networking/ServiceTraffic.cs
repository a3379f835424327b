namespace PodSharp.Rules;

/// <summary>Fields about traffic from outside are refused where none comes in.</summary>
internal sealed class ServiceTraffic() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        var type = ServiceType.Of(place);
        var policy = place["externalTrafficPolicy"];
        if (policy.IsPresent && ServiceType.IsExternal(place) == false)
        {
            policy.ReportKey(
                RuleCatalogue.NotAllowedHere,
                $"externalTrafficPolicy is about traffic from outside, and nothing outside reaches a {type}: remove it, or choose the type NodePort or LoadBalancer",
                related: place["type"]);
        }

        var health = place["healthCheckNodePort"];
        if (health.Integer is not (null or 0) && (type is not (null or ServiceType.LoadBalancer) || IsSurelyNotLocal(policy)))
        {
            health.ReportKey(
                RuleCatalogue.NotAllowedHere,
                "healthCheckNodePort is for a LoadBalancer with externalTrafficPolicy Local: remove it",
                related: policy);
        }
    }

    private static bool IsSurelyNotLocal(Place policy) => policy.IsAbsent || policy.Says("Local") == false;
}
