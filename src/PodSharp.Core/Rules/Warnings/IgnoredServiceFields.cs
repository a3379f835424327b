namespace PodSharp.Rules;

/// <summary>Fields that a service of one type has and another type ignores.</summary>
internal sealed class IgnoredServiceFields() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        var type = place["type"].OrDefault;
        if (place["clusterIP"].Text == "None")
        {
            Ignored(place["loadBalancerIP"], "a headless service has no load balancer");
            Ignored(place["externalIPs"], "a headless service forwards nothing");
            if (place["sessionAffinity"].Text is not (null or "None"))
                Ignored(place["sessionAffinity"], "a headless service forwards nothing");
        }

        if (type.Text == "ExternalName")
            Ignored(place["externalIPs"], "a service of type ExternalName is a name only");
        else if (type.Text is not null)
            Ignored(place["externalName"], "only a service of type ExternalName has a name elsewhere");
    }

    private static void Ignored(Place field, string reason)
    {
        if (field.IsPresent)
            field.Report(RuleCatalogue.WithoutEffect, $"{field.Key} is ignored: {reason}");
    }
}
