using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp;

/// <summary>
/// An object of a kind that there is no record for, such as a custom resource: its fields are set by path, and nothing is lost.
/// </summary>
public sealed record UntypedObject : KubernetesObject, INodeView<UntypedObject>
{
    /// <summary>An object of this kind without other fields.</summary>
    public UntypedObject(string apiVersion, string kind)
        : base(apiVersion, kind)
    {
    }

    private UntypedObject(MappingNode document)
        : base(document)
    {
    }

    /// <summary>The object's name, namespace, labels and annotations (<c>metadata</c>).</summary>
    public ObjectMeta Metadata
    {
        get => Fields.RequiredView<ObjectMeta>(Document, "metadata");
        init => Document = Fields.Set(Document, "metadata", value.Document);
    }

    /// <inheritdoc/>
    protected override string SchemaName => "";

    /// <summary>An object that views <paramref name="node"/>.</summary>
    /// <exception cref="ManifestException">The node is not an object.</exception>
    public static UntypedObject FromNode(DocumentNode node) => new(Fields.Mapping(node, "manifest"));

    /// <summary>An object of this kind and name.</summary>
    /// <param name="apiVersion">The API version, such as <c>traefik.io/v1alpha1</c>.</param>
    /// <param name="kind">The kind, such as <c>IngressRoute</c>.</param>
    /// <param name="name">The object's name (<c>metadata.name</c>).</param>
    /// <param name="namespace">The object's namespace (<c>metadata.namespace</c>); left out, it is up to whoever applies it.</param>
    public static UntypedObject Named(string apiVersion, string kind, string name, string? @namespace = null)
    {
        var named = new UntypedObject(apiVersion, kind).Set("metadata.name", name);
        return @namespace is null ? named : named.Set("metadata.namespace", @namespace);
    }
}
