namespace PodSharp;

public sealed partial record Probe
{
    /// <summary>Begins a probe that restarts the container when it no longer works.</summary>
    public static LivenessProbe Liveness => new();

    /// <summary>Begins a probe that sends requests to the container only while it is ready.</summary>
    public static ReadinessProbe Readiness => new();

    /// <summary>Begins a probe that holds the other probes back until the container has started.</summary>
    public static StartupProbe Startup => new();
}
