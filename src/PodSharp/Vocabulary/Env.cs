using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>Where the value of an environment variable comes from, for <c>.Env("NAME", Env.Secret("db", "url"))</c>.</summary>
[Vocabulary(typeof(EnvVocabulary))]
public sealed partial record Env : NodeView, INodeView<Env>
{
    private Env(MappingNode document)
        : base(document)
    {
    }

    /// <inheritdoc/>
    protected override string SchemaName => "io.k8s.api.core.v1.EnvVar";

    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>The content of an environment variable that <paramref name="node"/> holds.</summary>
    public static Env FromNode(DocumentNode node) => new(Fields.Mapping(node, nameof(Env)));

    /// <summary>A text (<c>env[].value</c>).</summary>
    /// <param name="value">The text; <c>$(OTHER)</c> stands for a variable set before it.</param>
    public static partial Env Value(string value);

    /// <summary>An entry of a secret (<c>env[].valueFrom.secretKeyRef</c>).</summary>
    /// <param name="secret">The secret or its name.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="optional">Whether the container starts without it, too; otherwise it waits for the secret.</param>
    public static partial Env Secret(NameOf<Secret> secret, string key, bool? optional = null);

    /// <summary>An entry of a config map (<c>env[].valueFrom.configMapKeyRef</c>).</summary>
    /// <param name="configMap">The config map or its name.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="optional">Whether the container starts without it, too; otherwise it waits for the config map.</param>
    public static partial Env ConfigMap(NameOf<ConfigMap> configMap, string key, bool? optional = null);

    /// <summary>A field of the pod itself (<c>env[].valueFrom.fieldRef</c>).</summary>
    /// <param name="path">One of <see cref="PodField"/>, or a label or annotation: <c>metadata.labels['key']</c>.</param>
    public static partial Env Field(string path);

    /// <summary>A request or limit of the pod (<c>env[].valueFrom.resourceFieldRef</c>).</summary>
    /// <param name="resource"><c>limits.cpu</c>, <c>requests.memory</c> and the like.</param>
    /// <param name="container">The container whose resource is meant; the variable's own where nothing is said.</param>
    /// <param name="divisor">The unit in which the number is given, such as <c>1.Mi()</c>.</param>
    public static partial Env Resource(string resource, string? container = null, Quantity? divisor = null);

    /// <summary>
    /// A variable of a file that an init container wrote (<c>env[].valueFrom.fileKeyRef</c>, since Kubernetes 1.34). The container needs
    /// no mount of the volume.
    /// </summary>
    /// <param name="volume">The volume that has the file, an <c>emptyDir</c>; the pod then has it too.</param>
    /// <param name="path">The file's path in the volume; its lines are <c>KEY=value</c>.</param>
    /// <param name="key">The variable's name in the file.</param>
    /// <param name="optional">Whether the container starts without it, too; otherwise the pod fails.</param>
    public static partial Env File(Volume volume, string path, string key, bool? optional = null);

    /// <summary>
    /// A variable of a file in the volume that the pod has under this name (<c>env[].valueFrom.fileKeyRef</c>, since Kubernetes 1.34).
    /// </summary>
    /// <param name="volume">The name of the volume that has the file, an <c>emptyDir</c>.</param>
    /// <param name="path">The file's path in the volume; its lines are <c>KEY=value</c>.</param>
    /// <param name="key">The variable's name in the file.</param>
    /// <param name="optional">Whether the container starts without it, too; otherwise the pod fails.</param>
    public static partial Env File(string volume, string path, string key, bool? optional = null);
}
