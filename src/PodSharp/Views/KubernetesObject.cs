using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Yaml;

namespace PodSharp;

/// <summary>The base of every kind: an object that a manifest can hold, with an <c>apiVersion</c>, a <c>kind</c> and an identity.</summary>
public abstract record KubernetesObject : NodeView
{
    /// <summary>An object of this kind without other fields.</summary>
    protected KubernetesObject(string apiVersion, string kind)
        : base(MappingNode.Of(("apiVersion", ScalarNode.Of(apiVersion)), ("kind", ScalarNode.Of(kind))))
    {
    }

    /// <summary>A view of this node.</summary>
    protected KubernetesObject(MappingNode document)
        : base(document)
    {
    }

    /// <summary>The API version that the object is written in (<c>apiVersion</c>), such as <c>apps/v1</c>.</summary>
    public string ApiVersion => Fields.String(Document, "apiVersion") ?? "";

    /// <summary>The object's kind (<c>kind</c>), such as <c>Deployment</c>.</summary>
    public string Kind => Fields.String(Document, "kind") ?? "";

    /// <summary>The object's name (<c>metadata.name</c>), or null where it has none yet.</summary>
    public string? Name => Fields.String(Fields.Object(Document, "metadata"), "name");

    /// <summary>The namespace that the object lives in (<c>metadata.namespace</c>), or null where it is left to whoever applies it.</summary>
    public string? Namespace => Fields.String(Fields.Object(Document, "metadata"), "namespace");

    /// <summary>The object as canonical YAML.</summary>
    public string ToYaml() => CanonicalYaml.ToText(Document);
}
