namespace PodSharp.Rules;

/// <summary>What some probes may not have although others may.</summary>
internal sealed class Probes() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place container)
    {
        CheckOnce(container["livenessProbe"], "liveness");
        CheckOnce(container["startupProbe"], "startup");
        var period = container["readinessProbe"]["terminationGracePeriodSeconds"];
        if (period.IsWritten)
            period.ReportKey(RuleCatalogue.NotAllowedHere, "A readiness probe can't have terminationGracePeriodSeconds: it never stops the container");
    }

    private static void CheckOnce(Place probe, string name)
    {
        var threshold = probe["successThreshold"];
        if (threshold.Integer is { } number and > 1)
            threshold.Report(RuleCatalogue.OutOfRange, $"successThreshold is {number}, and a {name} probe takes only 1");
    }
}
