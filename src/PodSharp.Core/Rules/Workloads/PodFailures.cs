using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>What a Job's policy about failed pods asks of the rest of the Job.</summary>
internal sealed class PodFailures() : ObjectRule("batch.v1.JobSpec")
{
    public override void Check(Place place)
    {
        var policy = place["podFailurePolicy"];
        if (!policy.IsWritten)
            return;

        var replacement = place["podReplacementPolicy"];
        if (replacement.Text == "TerminatingOrFailed")
        {
            replacement.Report(
                RuleCatalogue.Contradiction,
                "podReplacementPolicy is TerminatingOrFailed, and beside a podFailurePolicy it is Failed: a pod must have failed before a rule can match",
                suggestion: "Failed",
                related: policy);
        }

        var pod = place["template"]["spec"];
        foreach (var rule in policy["rules"].Items)
            CheckContainer(rule["onExitCodes"]["containerName"], pod);
    }

    private static void CheckContainer(Place name, Place pod)
    {
        if (!name.IsWritten || name.Text is not { } text)
            return;
        if (!pod["containers"].HasNo(container => container["name"].Says(text)) || !pod["initContainers"].HasNo(container => container["name"].Says(text)))
            return;

        var names = PodContainers.All(pod).Select(static container => container["name"].Text).OfType<string>().ToList();
        var nearest = NearestName.Of(text, names);
        var advice = nearest is null ? $"it has {string.Join(", ", names)}" : $"did you mean {nearest}?";
        name.Report(RuleCatalogue.Dangling, $"The template has no container {ValueTypes.Quoted(text)}: {advice}", suggestion: nearest);
    }
}
