namespace PodSharp.Rules;

/// <summary>Options with the domains of Kubernetes are what the node tells a FlexVolume driver, not the manifest.</summary>
internal sealed class FlexOptions() : ObjectRule("core.v1.FlexVolumeSource", "core.v1.FlexPersistentVolumeSource")
{
    private static readonly string[] Domains = ["kubernetes.io", "k8s.io"];

    public override void Check(Place source)
    {
        foreach (var option in source["options"].Values)
        {
            if (Array.Find(Domains, domain => IsIn(option.Key!, domain)) is { } reserved)
                option.ReportKey(RuleCatalogue.InvalidText, $"The option {ValueTypes.Quoted(option.Key!)} lies in {reserved}, which belongs to Kubernetes");
        }
    }

    private static bool IsIn(string option, string domain)
    {
        var host = option.Split('/')[0];
        return host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
    }
}
