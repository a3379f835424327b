namespace PodSharp.Rules;

/// <summary>A volume lies in one place. The server doesn't mind a flexVolume that comes after another source.</summary>
internal sealed class VolumeSources() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        Place? first = null;
        foreach (var member in place.Object!.Unions[0].Members)
        {
            var source = place[member.Field];
            if (!source.IsWritten)
                continue;
            if (first is not null && member.Field != "flexVolume")
            {
                source.ReportKey(
                    RuleCatalogue.TwoAlternatives,
                    $"{member.Field} beside {first.Key}: a volume has one source",
                    ServerPath(source),
                    related: first);
            }

            first ??= source;
        }
    }

    private static string ServerPath(Place source) => source.Key == "cephfs" ? source.Parent!.ServerPath + ".cephFS" : source.Path;
}
