namespace PodSharp.Rules;

/// <summary>A source of a projected volume that names nothing adds no file, and the server drops those that it isn't told to know.</summary>
internal sealed class EmptySources() : ObjectRule("core.v1.VolumeProjection")
{
    // Of each the feature gate that is off unless somebody switches it on.
    private static readonly (string Field, string Gate)[] Dropped =
    [
        ("clusterTrustBundle", "ClusterTrustBundleProjection"),
        ("podCertificate", "PodCertificateRequest"),
    ];

    public override void Check(Place place)
    {
        var dropped = Array.Find(Dropped, entry => place[entry.Field].IsWritten);
        if (!place.Object!.Fields.All(field => place[field.Name] is { IsUnknown: false } part && (!part.IsWritten || IsDropped(field.Name))))
            return;

        place.Report(RuleCatalogue.UselessEntry, dropped.Field is null
            ? "The source names nothing to take files from: set secret, configMap, downwardAPI or serviceAccountToken"
            : $"A server drops {dropped.Field} unless its feature gate {dropped.Gate} is on, and then nothing is left of the source");
    }

    private static bool IsDropped(string name) => Array.Exists(Dropped, entry => entry.Field == name);
}
