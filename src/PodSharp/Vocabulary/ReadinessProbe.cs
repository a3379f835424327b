using PodSharp.Views;

namespace PodSharp;

/// <summary>A probe that sends requests to the container only while it is ready (<c>readinessProbe</c>).</summary>
[KubernetesType("io.k8s.api.core.v1.Probe")]
public sealed partial record ReadinessProbe;
