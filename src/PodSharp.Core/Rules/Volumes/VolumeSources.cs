namespace PodSharp.Rules;

/// <summary>A volume has one source. Two of them the server calls by names of its own.</summary>
internal sealed class VolumeSources() : ObjectRule("core.v1.Volume", "core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        Place? first = null;
        foreach (var member in place.Object!.Unions[0].Members)
        {
            var source = place[member.Field];
            if (!source.IsWritten)
                continue;
            if (first is null)
                first = source;
            else if (!IsTaken(place, member.Field))
                source.ReportKey(RuleCatalogue.TwoAlternatives, $"{source.Key} beside {first.Key}: a volume has one source", ServerPath(place, member.Field), related: first);
        }
    }

    // Of persistent volumes the server doesn't mind a flexVolume that comes after another source.
    private static bool IsTaken(Place volume, string field) => field == "flexVolume" && volume.IsIn("PersistentVolume");

    private static string ServerPath(Place volume, string field) => volume.ServerPath + "." + field switch
    {
        "cephfs" => "cephFS",
        "downwardAPI" => "downwarAPI",
        _ => field,
    };
}
