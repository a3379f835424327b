namespace PodSharp.Rules;

/// <summary>Storage that one pod has for itself can't be had by others too.</summary>
internal sealed class AccessModes() : ObjectRule("core.v1.PersistentVolumeClaimSpec", "core.v1.PersistentVolumeSpec")
{
    private const string Alone = "ReadWriteOncePod";

    public override void Check(Place place)
    {
        var modes = place["accessModes"].Items;
        var alone = Array.Find(modes, static mode => mode.Text == Alone);
        var other = Array.Find(modes, static mode => mode.Text is not (null or Alone));
        if (alone is not null && other is not null)
        {
            alone.Report(
                RuleCatalogue.Contradiction,
                $"{Alone} gives the volume to a single pod, so that {other.Text} can't stand beside it",
                related: other);
        }
    }
}
