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

    /// <summary>Sets an environment variable to the name of a service, by which pods of its namespace reach it.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The variable's name (<c>env[].name</c>).</param>
    /// <param name="service">The service whose name is the value (<c>env[].value</c>).</param>
    [Function(nameof(ContainerVocabulary.EnvOfService))]
    public static partial Container Env(this Container container, string name, Service service);

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

    /// <summary>
    /// Limits resources: more CPU than this is withheld, more memory than this kills the container. A resource that has a limit and no
    /// request is requested as much as its limit: limits alone for CPU and memory make the pod's quality of service <c>Guaranteed</c>.
    /// </summary>
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

    /// <summary>Mounts a volume, and says more of the mount than where it is (<c>volumeMounts[]</c>, <c>spec.volumes[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">
    /// Where the files appear in the container (<c>volumeMounts[].mountPath</c>); the same path again changes its mount.
    /// </param>
    /// <param name="volume">The volume, which the container's pod then has too.</param>
    /// <param name="configure">
    /// Everything else: <c>m => m.SubPathExpr("$(POD_NAME)").MountPropagation(MountPropagation.HostToContainer)</c>.
    /// </param>
    [Function(nameof(ContainerVocabulary.ConfigureMount))]
    public static partial Container Mount(
        this Container container, string path, Volume volume, Func<VolumeMount, VolumeMount> configure);

    /// <summary>Mounts a volume that the pod has under this name, and says more of the mount (<c>volumeMounts[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">
    /// Where the files appear in the container (<c>volumeMounts[].mountPath</c>); the same path again changes its mount.
    /// </param>
    /// <param name="volume">The volume's name (<c>volumeMounts[].name</c>).</param>
    /// <param name="configure">Everything else: <c>m => m.ReadOnly().RecursiveReadOnly(RecursiveReadOnly.Enabled)</c>.</param>
    [Function(nameof(ContainerVocabulary.ConfigureMount))]
    public static partial Container Mount(
        this Container container, string path, string volume, Func<VolumeMount, VolumeMount> configure);

    /// <summary>
    /// Gives the container a volume as a raw block device, without a file system (<c>volumeDevices[]</c>, <c>spec.volumes[]</c>). Its claim
    /// has the volume mode <c>Block</c>.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Where the device appears in the container, such as <c>/dev/xvda</c> (<c>volumeDevices[].devicePath</c>).</param>
    /// <param name="volume">The volume, made by <c>Volume.FromClaim</c> or <c>Volume.FromEphemeral</c>; the pod then has it too.</param>
    public static partial Container Device(this Container container, string path, Volume volume);

    /// <summary>Gives the container a volume that the pod has under this name as a raw block device (<c>volumeDevices[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Where the device appears in the container, such as <c>/dev/xvda</c> (<c>volumeDevices[].devicePath</c>).</param>
    /// <param name="volume">The volume's name (<c>volumeDevices[].name</c>).</param>
    public static partial Container Device(this Container container, string path, string volume);

    /// <summary>
    /// Asks for an extended resource, such as GPUs, or for huge pages (<c>resources.limits</c>). Kubernetes never shares these out
    /// beyond what there is: a request would have to equal the limit, so only the limit is printed. Huge pages need CPU or memory beside
    /// them.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The resource, such as <c>nvidia.com/gpu</c> or <c>hugepages-2Mi</c>; the same one again is replaced.</param>
    /// <param name="amount">How much: a whole number of devices, such as <c>1</c>, or of bytes, such as <c>64.Mi()</c>.</param>
    public static partial Container ExtendedResource(this Container container, string name, Quantity amount);

    /// <summary>
    /// Lets the container use devices that are claimed (<c>resources.claims[]</c>), which the pod then claims too
    /// (<c>spec.resourceClaims[]</c>).
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="claim">The claim, such as <c>PodResourceClaim.FromTemplate("gpu", "one-gpu")</c>.</param>
    /// <param name="request">
    /// The one request of the claim that is meant (<c>resources.claims[].request</c>); all where nothing is said.
    /// </param>
    public static partial Container Claim(this Container container, PodResourceClaim claim, string? request = null);

    /// <summary>Lets the container use devices that the pod claims under this name (<c>resources.claims[]</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="claim">The name among the pod's <c>resourceClaims</c> (<c>resources.claims[].name</c>).</param>
    /// <param name="request">
    /// The one request of the claim that is meant (<c>resources.claims[].request</c>); all where nothing is said.
    /// </param>
    public static partial Container Claim(this Container container, string claim, string? request = null);

    /// <summary>
    /// Says what happens to the running container when the amount of a resource is changed (<c>resizePolicy[]</c>, since Kubernetes 1.27);
    /// the same resource again is replaced.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="resource">The resource: CPU or memory (<c>resizePolicy[].resourceName</c>).</param>
    /// <param name="restart">Whether the container is restarted; <c>NotRequired</c> is what holds for a resource that isn't named.</param>
    public static partial Container ResizePolicy(this Container container, ResizeResourceName resource, ResizeRestartPolicy restart);

    /// <summary>
    /// Does something as soon as the container has started, beside its own program (<c>lifecycle.postStart</c>); when it fails, the
    /// container is killed.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="configure">What is done: <c>h => h.Exec("sh", "-c", "echo started")</c>.</param>
    public static partial Container PostStart(this Container container, Func<LifecycleHandler, LifecycleHandler> configure);

    /// <summary>
    /// Does something before the container is told to stop (<c>lifecycle.preStop</c>). Its time is part of the pod's
    /// <c>terminationGracePeriodSeconds</c>.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="configure">What is done: <c>h => h.Sleep(5.Seconds())</c>.</param>
    public static partial Container PreStop(this Container container, Func<LifecycleHandler, LifecycleHandler> configure);
}
