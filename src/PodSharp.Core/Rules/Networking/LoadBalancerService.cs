namespace PodSharp.Rules;

/// <summary>Fields about a load balancer are refused with other types.</summary>
internal sealed class LoadBalancerService() : ObjectRule("core.v1.ServiceSpec")
{
    private const string RangesAnnotation = "service.beta.kubernetes.io/load-balancer-source-ranges";

    public override void Check(Place place)
    {
        var type = ServiceType.Of(place);
        var ranges = place["loadBalancerSourceRanges"];
        foreach (var range in ranges.Items)
            range.CheckFormat("cidr", text: range.Text?.Trim());

        var annotation = place.Root["metadata"]["annotations"].Value(RangesAnnotation);
        if (ranges.IsAbsent && annotation is { IsPresent: true, Text: { } text } && text.Trim().Length > 0)
        {
            foreach (var part in text.Split(','))
                annotation.CheckFormat("cidr", text: part.Trim());
            Refuse(annotation, type);
        }

        if (ranges.IsPresent)
            Refuse(ranges, type);
        if (place["loadBalancerClass"].IsWritten)
            Refuse(place["loadBalancerClass"], type);
        if (place["allocateLoadBalancerNodePorts"].IsWritten)
            Refuse(place["allocateLoadBalancerNodePorts"], type);
    }

    private static void Refuse(Place place, string? type)
    {
        if (type is not (null or ServiceType.LoadBalancer))
        {
            place.ReportKey(
                RuleCatalogue.NotAllowedHere,
                $"{place.Key} is for the type {ServiceType.LoadBalancer}, and this Service is a {type}: remove it");
        }
    }
}
