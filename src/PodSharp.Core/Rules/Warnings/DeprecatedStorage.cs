namespace PodSharp.Rules;

/// <summary>Ways to reclaim a volume that are on their way out.</summary>
internal sealed class DeprecatedStorage() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var policy = place["persistentVolumeReclaimPolicy"];
        if (policy.Text == "Recycle")
            policy.Report(RuleCatalogue.Deprecated, "Recycle is deprecated: use Delete, and let a provisioner make new volumes");
    }
}
