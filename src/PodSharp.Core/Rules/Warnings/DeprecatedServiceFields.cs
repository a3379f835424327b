namespace PodSharp.Rules;

/// <summary>Values of a service that have a newer name.</summary>
internal sealed class DeprecatedServiceFields() : ObjectRule("core.v1.ServiceSpec")
{
    public override void Check(Place place)
    {
        var distribution = place["trafficDistribution"];
        if (distribution.Text == "PreferClose")
            distribution.Report(RuleCatalogue.Deprecated, "PreferClose is deprecated: write PreferSameZone, which means the same", suggestion: "PreferSameZone");
    }
}
