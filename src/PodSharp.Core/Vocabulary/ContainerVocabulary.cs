using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a container is given.</summary>
public static class ContainerVocabulary
{
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
        return volume is ScalarNode ? mounted : mounted.Declare("volumes", volume);
    }

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
