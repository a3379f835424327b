namespace PodSharp.Rules;

/// <summary>The options of a FlexVolume driver can't have keys that Kubernetes keeps for itself.</summary>
internal sealed class ReservedOptions() : ObjectRule("core.v1.FlexVolumeSource", "core.v1.FlexPersistentVolumeSource")
{
    private static readonly string[] Domains = ["kubernetes.io", "k8s.io"];

    public override void Check(Place place)
    {
        foreach (var option in place["options"].Values)
        {
            var domain = option.Key!.Split('/')[0];
            if (Array.Exists(Domains, reserved => IsWithin(domain, reserved)))
            {
                option.ReportKey(
                    RuleCatalogue.ReservedName,
                    $"{ValueTypes.Quoted(option.Key)} lies in a domain that Kubernetes keeps for itself: options of a driver have its own");
            }
        }
    }

    private static bool IsWithin(string domain, string reserved) =>
        domain.Equals(reserved, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + reserved, StringComparison.OrdinalIgnoreCase);
}
