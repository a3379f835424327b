namespace PodSharp.Rules;

/// <summary>A volume has one source. Two of them the server calls by names of its own.</summary>
internal sealed class PodVolumeSources() : ObjectRule("core.v1.Volume")
{
    public override void Check(Place volume)
    {
        Place? first = null;
        foreach (var member in volume.Object!.Unions[0].Members)
        {
            var source = volume[member.Field];
            if (!source.IsWritten)
                continue;
            if (first is null)
                first = source;
            else
                source.ReportKey(RuleCatalogue.TwoAlternatives, $"{source.Key} beside {first.Key}: a volume has one source", ServerPath(volume, member.Field), related: first);
        }
    }

    private static string ServerPath(Place volume, string field) => volume.ServerPath + "." + field switch
    {
        "cephfs" => "cephFS",
        "downwardAPI" => "downwarAPI",
        _ => field,
    };
}
