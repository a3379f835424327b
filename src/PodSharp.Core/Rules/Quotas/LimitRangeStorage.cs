namespace PodSharp.Rules;

/// <summary>Of claims, there is nothing to bound but their storage.</summary>
internal sealed class LimitRangeStorage() : ObjectRule("core.v1.LimitRangeItem")
{
    public override void Check(Place place)
    {
        if (place["type"].Text == "PersistentVolumeClaim" && place["min"].Value("storage").IsAbsent && place["max"].Value("storage").IsAbsent)
        {
            place.Report(
                RuleCatalogue.Missing,
                "The entry for claims bounds no storage: give it a min or a max with storage",
                serverPath: place.ServerPath + ".limits");
        }
    }
}
