namespace PodSharp.Rules;

/// <summary>A quota that allows more to be asked for than to be used can't be used up.</summary>
internal sealed class RequestsAboveLimits() : ObjectRule("core.v1.ResourceQuotaSpec")
{
    public override void Check(Place place)
    {
        var hard = place["hard"];
        foreach (var resource in new[] { "cpu", "memory", "ephemeral-storage" })
        {
            var limit = hard.Value("limits." + resource);
            foreach (var request in new[] { hard.Value("requests." + resource), hard.Value(resource) })
            {
                if (request.Quantity is { } asked && limit.Quantity is { } allowed && QuantityNumber.Compare(asked, allowed) > 0)
                    request.Report(RuleCatalogue.MeaninglessValue, $"{request.Key} is more than {limit.Key}: a request is never above its limit, so the rest can't be used", related: limit);
            }
        }
    }
}
