namespace PodSharp.Rules;

/// <summary>A hook that pauses can't take longer than the pod has for its end, be it before the end or after the start.</summary>
internal sealed class SleepHooks() : ObjectRule("core.v1.PodSpec")
{
    private static readonly string[] Hooks = ["postStart", "preStop"];

    public override void Check(Place spec)
    {
        var period = spec["terminationGracePeriodSeconds"].OrDefault;
        if (period.Integer is not { } most)
            return;

        // A negative one becomes 1 in pods; in templates it stays.
        if (most < 0 && spec.IsIn("Pod"))
            most = 1;
        foreach (var sleep in PodContainers.Lasting(spec).SelectMany(static container => Hooks.Select(hook => container["lifecycle"][hook]["sleep"])))
        {
            var seconds = sleep["seconds"];
            if (sleep.IsWritten && (seconds.IsAbsent ? 0 : seconds.Integer) is { } number && number > most)
                seconds.Report(RuleCatalogue.Contradiction, $"The pause of {number} seconds is longer than the pod's terminationGracePeriodSeconds, {most}", related: period);
        }
    }
}
