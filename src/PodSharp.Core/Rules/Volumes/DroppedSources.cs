namespace PodSharp.Rules;

/// <summary>Sources that a server drops without a word, unless it is told to have them.</summary>
internal sealed class DroppedSources() : ObjectRule("core.v1.VolumeProjection")
{
    private static readonly (string Field, string Feature)[] Sources =
        [("clusterTrustBundle", "ClusterTrustBundleProjection"), ("podCertificate", "PodCertificateRequest")];

    public override void Check(Place entry)
    {
        foreach (var (field, feature) in Sources)
        {
            if (entry[field].IsWritten)
                entry[field].ReportKey(RuleCatalogue.UselessEntry, $"Servers drop {field} unless their feature {feature} is switched on: no file comes of it");
        }
    }
}
