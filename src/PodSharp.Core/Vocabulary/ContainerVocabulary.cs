using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a container is given.</summary>
public static class ContainerVocabulary
{
    private static readonly string[] Resources = ["resources"];
    private static readonly string[] Lifecycle = ["lifecycle"];
    private static readonly string[] RequestsPath = ["resources", "requests"];
    private static readonly string[] LimitsPath = ["resources", "limits"];

    /// <summary>Opens a port, given by number or as a port object.</summary>
    public static DocumentNode Port(DocumentNode container, DocumentNode port, DocumentNode? name, DocumentNode? protocol)
    {
        // A port object or a number: what isn't known may be an entry that is there already.
        if (port is UnknownNode)
            return container.Upsert("ports", "name", port, static there => there);

        var entry = port is MappingNode ? port : MappingNode.Of(("name", name), ("containerPort", port), ("protocol", protocol));
        return entry.Get("name") is { } named
            ? container.Upsert("ports", "name", named, entry, NodeOperations.Merge)
            : container.Append("ports", entry);
    }

    /// <summary>Sets an environment variable to a text, or to what an <c>Env</c> factory made.</summary>
    public static DocumentNode Env(DocumentNode container, DocumentNode name, DocumentNode value)
    {
        var variable = value is ScalarNode
            ? MappingNode.Of(("name", name), ("value", value))
            : MappingNode.Of(("name", name)).Merge(value);

        // The other half of the union must go: a value and a source exclude each other.
        return container.Upsert("env", "name", name, variable, static (_, variable) => variable);
    }

    /// <summary>Sets an environment variable to the name of a service.</summary>
    public static DocumentNode EnvOfService(DocumentNode container, DocumentNode name, DocumentNode service) =>
        Env(container, name, References.Name(service));

    /// <summary>Makes every entry of a config map an environment variable.</summary>
    public static DocumentNode EnvFromConfigMap(DocumentNode container, DocumentNode configMap, DocumentNode? prefix) =>
        container.Append("envFrom", Source("configMapRef", configMap, prefix));

    /// <summary>Makes every entry of a secret an environment variable.</summary>
    public static DocumentNode EnvFromSecret(DocumentNode container, DocumentNode secret, DocumentNode? prefix) =>
        container.Append("envFrom", Source("secretRef", secret, prefix));

    /// <summary>What the container is guaranteed.</summary>
    public static DocumentNode Requests(DocumentNode container, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage) =>
        Amounts(container, RequestsPath, cpu, memory, ephemeralStorage);

    /// <summary>What the container may use at most.</summary>
    public static DocumentNode Limits(DocumentNode container, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage) =>
        Amounts(container, LimitsPath, cpu, memory, ephemeralStorage);

    /// <summary>Tells whether the container still works; it is restarted when not.</summary>
    public static DocumentNode Liveness(DocumentNode container, DocumentNode probe) => container.Put("livenessProbe", probe);

    /// <summary>Tells whether the container takes requests.</summary>
    public static DocumentNode Readiness(DocumentNode container, DocumentNode probe) => container.Put("readinessProbe", probe);

    /// <summary>Tells whether the container has started; the other probes wait for it.</summary>
    public static DocumentNode Startup(DocumentNode container, DocumentNode probe) => container.Put("startupProbe", probe);

    /// <summary>Mounts a volume, given by name or as the volume itself, which the pod then has too.</summary>
    public static DocumentNode Mount(
        DocumentNode container, DocumentNode path, DocumentNode volume, DocumentNode? readOnly, DocumentNode? subPath)
    {
        var mount = MappingNode.Of(
            ("name", References.Name(volume)), ("mountPath", path), ("subPath", subPath), ("readOnly", readOnly));
        var mounted = container.Upsert("volumeMounts", "mountPath", path, mount, static (_, mount) => mount);
        return WithVolume(mounted, volume);
    }

    /// <summary>Mounts a volume, and says more of the mount than where it is.</summary>
    public static DocumentNode ConfigureMount(
        DocumentNode container, DocumentNode path, DocumentNode volume, Func<DocumentNode, DocumentNode> configure)
    {
        var name = References.Name(volume);
        var mounted = container.Upsert("volumeMounts", "mountPath", path, mount => configure(mount.Put("name", name)));
        return WithVolume(mounted, volume);
    }

    /// <summary>Gives the container a volume as a raw block device, which the pod then has too.</summary>
    public static DocumentNode Device(DocumentNode container, DocumentNode path, DocumentNode volume)
    {
        var device = MappingNode.Of(("name", References.Name(volume)), ("devicePath", path));
        return WithVolume(container.Upsert("volumeDevices", "devicePath", path, device, static (_, device) => device), volume);
    }

    /// <summary>Asks for a resource that is never shared: a request would have to be equal, so the limit says it all.</summary>
    public static DocumentNode ExtendedResource(DocumentNode container, DocumentNode name, DocumentNode amount) =>
        FieldOperations.Entry(container, Resources, "limits", name, amount);

    /// <summary>Uses a claim of devices, given by name or as the claim, which the pod then has too.</summary>
    public static DocumentNode Claim(DocumentNode container, DocumentNode claim, DocumentNode? request)
    {
        var name = References.Name(claim);
        var entry = MappingNode.Of(("name", name), ("request", request));
        var resources = container.Get("resources").AsObject();
        var claiming = container.Put("resources", resources.Upsert("claims", "name", name, entry, static (_, entry) => entry));
        return claim is ScalarNode ? claiming : claiming.Declare("resourceClaims", claim);
    }

    /// <summary>What a change of a resource's amount does to the running container.</summary>
    public static DocumentNode ResizePolicy(DocumentNode container, DocumentNode resource, DocumentNode restart) => container.Upsert(
        "resizePolicy", "resourceName", resource, restart, static (policy, restart) => policy.Put("restartPolicy", restart));

    /// <summary>What is done as soon as the container has started.</summary>
    public static DocumentNode PostStart(DocumentNode container, Func<DocumentNode, DocumentNode> configure) =>
        FieldOperations.Configure(container, Lifecycle, "postStart", configure);

    /// <summary>What is done before the container is stopped.</summary>
    public static DocumentNode PreStop(DocumentNode container, Func<DocumentNode, DocumentNode> configure) =>
        FieldOperations.Configure(container, Lifecycle, "preStop", configure);

    private static DocumentNode WithVolume(DocumentNode container, DocumentNode volume) =>
        volume is ScalarNode ? container : container.Declare("volumes", volume);

    private static DocumentNode Source(string reference, DocumentNode source, DocumentNode? prefix) =>
        MappingNode.Empty.Put("prefix", prefix).Put(reference, MappingNode.Of(("name", References.Name(source))));

    private static DocumentNode Amounts(
        DocumentNode container, string[] path, DocumentNode? cpu, DocumentNode? memory, DocumentNode? ephemeralStorage)
    {
        var amounts = container.Get(path) ?? MappingNode.Empty;
        amounts = cpu is null ? amounts : amounts.Put("cpu", cpu);
        amounts = memory is null ? amounts : amounts.Put("memory", memory);
        amounts = ephemeralStorage is null ? amounts : amounts.Put("ephemeral-storage", ephemeralStorage);
        return container.PutAt(path, amounts);
    }
}
