using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a container.</summary>
[Vocabulary(typeof(ContainerVocabulary))]
public static partial class ContainerShorthands
{
    /// <summary>Opens a port.</summary>
    /// <param name="container">The container.</param>
    /// <param name="port">The port's number, 1 to 65535 (<c>ports[].containerPort</c>).</param>
    /// <param name="name">The port's name, by which probes and services may refer to it (<c>ports[].name</c>).</param>
    /// <param name="protocol">TCP where nothing is said (<c>ports[].protocol</c>).</param>
    public static partial Container Port(this Container container, int port, string? name = null, Protocol? protocol = null);

    /// <summary>Opens a port that probes and services share with the container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="port">The port (<c>ports[]</c>).</param>
    /// <param name="name">Left out: the port has its own name.</param>
    /// <param name="protocol">Left out: the port has its own protocol.</param>
    public static partial Container Port(this Container container, ContainerPort port, string? name = null, Protocol? protocol = null);

    /// <summary>Sets an environment variable to a text.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The variable's name (<c>env[].name</c>).</param>
    /// <param name="value">Its value (<c>env[].value</c>); <c>$(OTHER)</c> stands for a variable set before it.</param>
    public static partial Container Env(this Container container, string name, string value);

    /// <summary>Sets an environment variable from somewhere else.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The variable's name (<c>env[].name</c>).</param>
    /// <param name="value">Where its value comes from, such as <c>Env.Secret("db", "url")</c> (<c>env[].valueFrom</c>).</param>
    public static partial Container Env(this Container container, string name, Env value);

    /// <summary>Makes every entry of a config map an environment variable.</summary>
    /// <param name="container">The container.</param>
    /// <param name="configMap">The config map or its name (<c>envFrom[].configMapRef.name</c>).</param>
    /// <param name="prefix">What is put before each name (<c>envFrom[].prefix</c>).</param>
    public static partial Container EnvFromConfigMap(this Container container, NameOf<ConfigMap> configMap, string? prefix = null);

    /// <summary>Makes every entry of a secret an environment variable.</summary>
    /// <param name="container">The container.</param>
    /// <param name="secret">The secret or its name (<c>envFrom[].secretRef.name</c>).</param>
    /// <param name="prefix">What is put before each name (<c>envFrom[].prefix</c>).</param>
    public static partial Container EnvFromSecret(this Container container, NameOf<Secret> secret, string? prefix = null);

    /// <summary>Reserves resources: a node that can't give them doesn't get the pod.</summary>
    /// <param name="container">The container.</param>
    /// <param name="cpu">CPU cores, such as <c>500.Milli()</c> (<c>resources.requests.cpu</c>).</param>
    /// <param name="memory">Memory, such as <c>"512Mi"</c> or <c>512.Mi()</c> (<c>resources.requests.memory</c>).</param>
    /// <param name="ephemeralStorage">Disk of the node (<c>resources.requests.ephemeral-storage</c>).</param>
    public static partial Container Requests(
        this Container container, Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null);

    /// <summary>Limits resources: more CPU than this is withheld, more memory than this kills the container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="cpu">CPU cores, such as <c>500.Milli()</c> (<c>resources.limits.cpu</c>).</param>
    /// <param name="memory">Memory, such as <c>1.Gi()</c> (<c>resources.limits.memory</c>).</param>
    /// <param name="ephemeralStorage">Disk of the node (<c>resources.limits.ephemeral-storage</c>).</param>
    public static partial Container Limits(
        this Container container, Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null);

    /// <summary>Restarts the container when it no longer works (<c>livenessProbe</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="probe">Made by <c>Probe.Liveness</c>.</param>
    [Function(nameof(ContainerVocabulary.Liveness))]
    public static partial Container Probe(this Container container, LivenessProbe probe);

    /// <summary>Sends requests to the container only while it is ready (<c>readinessProbe</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="probe">Made by <c>Probe.Readiness</c>.</param>
    [Function(nameof(ContainerVocabulary.Readiness))]
    public static partial Container Probe(this Container container, ReadinessProbe probe);

    /// <summary>Holds the other probes back until the container has started (<c>startupProbe</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="probe">Made by <c>Probe.Startup</c>.</param>
    [Function(nameof(ContainerVocabulary.Startup))]
    public static partial Container Probe(this Container container, StartupProbe probe);

    /// <summary>Mounts a volume, which the container's pod then has too (<c>volumeMounts[]</c>, <c>spec.volumes[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Where the files appear in the container (<c>volumeMounts[].mountPath</c>).</param>
    /// <param name="volume">The volume.</param>
    /// <param name="readOnly">Whether the container may only read (<c>volumeMounts[].readOnly</c>).</param>
    /// <param name="subPath">The file or folder of the volume to mount instead of its root (<c>volumeMounts[].subPath</c>).</param>
    public static partial Container Mount(
        this Container container, string path, Volume volume, bool? readOnly = null, string? subPath = null);

    /// <summary>Mounts a volume that the pod has under this name (<c>volumeMounts[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Where the files appear in the container (<c>volumeMounts[].mountPath</c>).</param>
    /// <param name="volume">The volume's name (<c>volumeMounts[].name</c>).</param>
    /// <param name="readOnly">Whether the container may only read (<c>volumeMounts[].readOnly</c>).</param>
    /// <param name="subPath">The file or folder of the volume to mount instead of its root (<c>volumeMounts[].subPath</c>).</param>
    public static partial Container Mount(
        this Container container, string path, string volume, bool? readOnly = null, string? subPath = null);
}
