namespace PodSharp.Rules;

/// <summary>A claim asks for some storage.</summary>
internal sealed class ClaimedStorage() : ObjectRule("core.v1.VolumeResourceRequirements")
{
    public override void Check(Place place)
    {
        var requests = place["requests"];
        if (!requests.IsPresent)
            return;

        var storage = requests.Value("storage");
        if (storage.IsAbsent)
            storage.Report(RuleCatalogue.Missing, "storage is missing: a claim says how much it needs, such as storage: 1Gi");
        else if (storage.Quantity is { Sign: <= 0 })
            storage.Report(RuleCatalogue.OutOfRange, $"storage is {storage.Spelling}, and a claim needs more than 0");
    }
}
