namespace PodSharp.Rules;

/// <summary>A source of a projected volume that names nothing adds no file.</summary>
internal sealed class EmptySources() : ObjectRule("core.v1.VolumeProjection")
{
    public override void Check(Place place)
    {
        if (place.Object!.Fields.All(field => place[field.Name] is { IsWritten: false, IsUnknown: false }))
            place.Report(RuleCatalogue.UselessEntry, "The source names nothing to take files from: set secret, configMap, downwardAPI or serviceAccountToken");
    }
}
