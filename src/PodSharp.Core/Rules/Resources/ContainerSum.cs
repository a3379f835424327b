namespace PodSharp.Rules;

/// <summary>
/// What the containers of a pod need of a resource at the same time: those that run together, or an init container beside the sidecars that
/// run already, if that is more. What isn't known counts as nothing, so that it is never less.
/// </summary>
internal static class ContainerSum
{
    /// <summary>The sum of the requests. A pod's containers request their limit where they don't say; those of templates don't.</summary>
    public static QuantityNumber OfRequests(Place pod, string resource) => Of(pod, container =>
    {
        var request = container["resources"]["requests"].Value(resource);
        return request.IsAbsent && pod.IsIn("Pod")
            ? ResourceAmounts.Of(container["resources"]["limits"].Value(resource))
            : ResourceAmounts.Of(request);
    });

    /// <summary>The sum of the limits.</summary>
    public static QuantityNumber OfLimits(Place pod, string resource) =>
        Of(pod, container => ResourceAmounts.Of(container["resources"]["limits"].Value(resource)));

    private static QuantityNumber Of(Place pod, Func<Place, QuantityNumber?> amount)
    {
        var zero = QuantityNumber.Of(0);
        var together = pod[PodContainers.Regular].Items.Aggregate(zero, (sum, container) => Add(sum, amount(container)));
        var (sidecars, most) = (zero, zero);
        foreach (var container in pod[PodContainers.Init].Items)
        {
            var needed = Add(sidecars, amount(container));
            most = needed > most ? needed : most;
            if (container["restartPolicy"].Text == "Always")
                (sidecars, together) = (needed, Add(together, amount(container)));
        }

        return together > most ? together : most;
    }

    private static QuantityNumber Add(QuantityNumber sum, QuantityNumber? amount) => amount is { Sign: > 0 } more ? QuantityNumber.Add(sum, more) : sum;
}
