using PodSharp.Views;

namespace PodSharp;

/// <summary>A probe that holds the other probes back until the container has started (<c>startupProbe</c>).</summary>
[KubernetesType("io.k8s.api.core.v1.Probe")]
public sealed partial record StartupProbe;
