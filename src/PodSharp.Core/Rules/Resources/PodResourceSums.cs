using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What the containers request together fits into what the pod as a whole has, and so does the limit of each.</summary>
internal sealed class PodResourceSums() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place pod)
    {
        var resources = pod["resources"];
        if (!resources.IsWritten || pod["os"]["name"].Says("windows") != false)
            return;

        var (requests, limits) = (resources["requests"], resources["limits"]);
        foreach (var request in requests.Values)
            CheckSum(request, ContainerSum.OfRequests(pod, request.Key!), "requests");
        foreach (var limit in limits.Values)
        {
            if (ResourceNames.IsHugePages(limit.Key!))
                CheckSum(limit, ContainerSum.OfLimits(pod, limit.Key!), "limits");
            else if (pod.IsIn("Pod"))
                CheckDefault(limit, requests, ContainerSum.OfRequests(pod, limit.Key!));
            foreach (var container in pod[PodContainers.Regular].Items)
                CheckLimit(container, limit, resources);
        }
    }

    private static void CheckSum(Place amount, QuantityNumber sum, string field)
    {
        if (sum.Sign > 0 && ResourceAmounts.Of(amount) is { } ofPod && QuantityNumber.Compare(sum, ofPod) > 0)
            amount.Report(RuleCatalogue.Contradiction, $"{field}.{amount.Key} of the pod is {amount.Spelling}, and its containers have {sum} together: the pod needs as much");
    }

    // A pod that requests nothing itself requests what its containers do.
    private static void CheckDefault(Place limit, Place requests, QuantityNumber sum)
    {
        if (sum.Sign > 0 && requests.Value(limit.Key!).IsAbsent && ResourceAmounts.Of(limit) is { } allowed && QuantityNumber.Compare(sum, allowed) > 0)
            limit.Report(RuleCatalogue.Contradiction, $"limits.{limit.Key} of the pod is {limit.Spelling}, and its containers request {sum} together: a request can't be more than its limit", requests.ServerPath);
    }

    private static void CheckLimit(Place container, Place ofPod, Place resources)
    {
        var limit = container["resources"]["limits"].Value(ofPod.Key!);
        if (ResourceAmounts.Of(limit) is { } ofContainer && ResourceAmounts.Of(ofPod) is { } allowed && QuantityNumber.Compare(ofContainer, allowed) > 0)
        {
            limit.Report(
                RuleCatalogue.Contradiction,
                $"limits.{limit.Key} is {limit.Spelling}, and that of the pod as a whole {ofPod.Spelling}: no container has more than the pod",
                $"{resources.ServerPath}.containers[{container.Index}][{limit.Key}].limits",
                related: ofPod);
        }
    }
}
