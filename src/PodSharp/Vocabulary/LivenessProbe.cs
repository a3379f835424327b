using PodSharp.Views;

namespace PodSharp;

/// <summary>A probe that restarts the container when it no longer works (<c>livenessProbe</c>).</summary>
[KubernetesType("io.k8s.api.core.v1.Probe")]
public sealed partial record LivenessProbe;
