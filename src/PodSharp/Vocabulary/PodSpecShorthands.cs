using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a pod spec, which every kind that makes pods has too.</summary>
[Vocabulary(typeof(PodSpecVocabulary))]
public static partial class PodSpecShorthands
{
    /// <summary>Adds a container, or changes the one of this name. The volumes that it mounts are the pod's.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The container's name (<c>containers[].name</c>).</param>
    /// <param name="image">Its image (<c>containers[].image</c>).</param>
    /// <param name="configure">Everything else: <c>c => c.Port(80)</c>.</param>
    public static partial PodSpec Container(
        this PodSpec spec, string name, string image, Func<Container, Container>? configure = null);

    /// <summary>Changes the container of this name, or adds one.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The container's name (<c>containers[].name</c>).</param>
    /// <param name="configure">What changes: <c>c => c.Image("nginx:1.27")</c>.</param>
    [Function(nameof(PodSpecVocabulary.ConfigureContainer))]
    public static partial PodSpec Container(this PodSpec spec, string name, Func<Container, Container> configure);

    /// <summary>Adds a container that is made already; one of the same name is merged with.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="container">The container (<c>containers[]</c>).</param>
    [Function(nameof(PodSpecVocabulary.AddContainer))]
    public static partial PodSpec Container(this PodSpec spec, Container container);

    /// <summary>Adds a container that runs to its end before the others start (<c>initContainers[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The container's name.</param>
    /// <param name="image">Its image.</param>
    /// <param name="configure">Everything else.</param>
    public static partial PodSpec Init(
        this PodSpec spec, string name, string image, Func<Container, Container>? configure = null);

    /// <summary>Changes the init container or sidecar of this name, or adds one (<c>initContainers[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The container's name.</param>
    /// <param name="configure">What changes: <c>c => c.Image("ghcr.io/acme/migrations:3")</c>.</param>
    [Function(nameof(PodSpecVocabulary.ConfigureInit))]
    public static partial PodSpec Init(this PodSpec spec, string name, Func<Container, Container> configure);

    /// <summary>Adds an init container that is made already (<c>initContainers[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="container">The container.</param>
    [Function(nameof(PodSpecVocabulary.AddInit))]
    public static partial PodSpec Init(this PodSpec spec, Container container);

    /// <summary>
    /// Adds a container that starts before the others and runs beside them until they have ended: an init container that is always
    /// restarted (<c>initContainers[]</c> with <c>restartPolicy: Always</c>, since Kubernetes 1.28).
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The container's name.</param>
    /// <param name="image">Its image.</param>
    /// <param name="configure">Everything else.</param>
    public static partial PodSpec Sidecar(
        this PodSpec spec, string name, string image, Func<Container, Container>? configure = null);

    /// <summary>
    /// Adds a container that is made already as a sidecar (<c>initContainers[]</c> with <c>restartPolicy: Always</c>, since Kubernetes
    /// 1.28); one of the same name is merged with.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="container">The container.</param>
    [Function(nameof(PodSpecVocabulary.AddSidecar))]
    public static partial PodSpec Sidecar(this PodSpec spec, Container container);

    /// <summary>Adds a volume, for containers that mount it by name (<c>volumes[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="volume">The volume.</param>
    public static partial PodSpec Volume(this PodSpec spec, Volume volume);

    /// <summary>Gives the container that was added last a liveness probe.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="probe">Made by <c>Probe.Liveness</c>.</param>
    [Function(nameof(PodSpecVocabulary.Liveness))]
    public static partial PodSpec Probe(this PodSpec spec, LivenessProbe probe);

    /// <summary>Gives the container that was added last a readiness probe.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="probe">Made by <c>Probe.Readiness</c>.</param>
    [Function(nameof(PodSpecVocabulary.Readiness))]
    public static partial PodSpec Probe(this PodSpec spec, ReadinessProbe probe);

    /// <summary>Gives the container that was added last a startup probe.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="probe">Made by <c>Probe.Startup</c>.</param>
    [Function(nameof(PodSpecVocabulary.Startup))]
    public static partial PodSpec Probe(this PodSpec spec, StartupProbe probe);

    /// <summary>Lets the pod act as a service account (<c>serviceAccountName</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="account">The service account.</param>
    public static partial PodSpec ServiceAccount(this PodSpec spec, ServiceAccount account);

    /// <summary>Lets the pod act as the service account of this name (<c>serviceAccountName</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The service account's name.</param>
    public static partial PodSpec ServiceAccount(this PodSpec spec, string name);

    /// <summary>Names a secret that the pod's images may be pulled with (<c>imagePullSecrets[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="secret">The secret or its name.</param>
    public static partial PodSpec PullSecret(this PodSpec spec, NameOf<Secret> secret);

    /// <summary>
    /// Sets the time from being asked to end until being killed (<c>terminationGracePeriodSeconds</c>). On a liveness or startup probe: the
    /// time that holds when this probe is why the container is stopped.
    /// </summary>
    /// <param name="spec">The pod spec, or the probe.</param>
    /// <param name="period">Whole seconds, such as <c>2.Minutes()</c>; 30 seconds where nothing is said, of a probe the pod's.</param>
    [AlsoFor(typeof(Probe))]
    public static partial PodSpec TerminationGracePeriod(this PodSpec spec, Duration period);
}
