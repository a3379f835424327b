namespace PodSharp.Rules;

/// <summary>The capacity of a volume is its storage, and some of it.</summary>
internal sealed class VolumeCapacity() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var capacity = place["capacity"];
        if (!capacity.IsPresent)
            return;

        var storage = capacity.Value("storage");
        if (storage.IsAbsent)
            storage.Report(RuleCatalogue.Missing, "storage is missing: the capacity of a volume is its size, such as storage: 10Gi");
        foreach (var value in capacity.Values)
        {
            if (value.Key != "storage")
            {
                value.ReportKey(
                    RuleCatalogue.UnknownValue,
                    $"A volume has no capacity of {ValueTypes.Quoted(value.Key!)}: there is storage only",
                    suggestion: "storage");
            }

            if (value.Quantity is { Sign: <= 0 })
                value.Report(RuleCatalogue.OutOfRange, $"{value.Key} is {value.Spelling}, and a volume has more than 0");
        }
    }
}
