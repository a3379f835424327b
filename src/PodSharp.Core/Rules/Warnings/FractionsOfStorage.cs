namespace PodSharp.Rules;

/// <summary>The storage of a claim is counted in bytes.</summary>
internal sealed class FractionsOfStorage() : ObjectRule("core.v1.PersistentVolumeClaimSpec")
{
    public override void Check(Place place)
    {
        FractionsOfBytes.CheckAmounts(place["resources"]["requests"], "storage");
        FractionsOfBytes.CheckAmounts(place["resources"]["limits"], "storage");
    }
}
