using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Views;

namespace PodSharp.Manifests;

/// <summary>An object that a member returned.</summary>
public sealed class ManifestObject
{
    private string? fileName;

    /// <summary>An object with the identity that its document has.</summary>
    /// <exception cref="ManifestException">A field of the identity holds something else than a text.</exception>
    internal ManifestObject(KubernetesObject value, ManifestMember member, int order)
    {
        Value = value;
        Member = member;
        Order = order;
        Kind = value.Kind;
        ApiVersion = value.ApiVersion;
        Namespace = value.Namespace;
        Name = value.Name;
        Group = ApiVersion.IndexOf('/') is var slash and >= 0 ? ApiVersion[..slash] : "";
        Type = KubernetesSchema.Default.FindKind(ApiVersion, Kind);
        HasGenerateName = Fields.String(Fields.Object(value.Document, "metadata"), "generateName") is not null;
    }

    /// <summary>The object.</summary>
    public KubernetesObject Value { get; }

    /// <summary>The member that returned it.</summary>
    public ManifestMember Member { get; }

    /// <summary>The object's <c>apiVersion</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The API group of <see cref="ApiVersion"/>, empty for the core group.</summary>
    public string Group { get; }

    /// <summary>The object's <c>kind</c>.</summary>
    public string Kind { get; }

    /// <summary>The object's namespace, or null where it is left to whoever applies it.</summary>
    public string? Namespace { get; }

    /// <summary>The object's name, or null where it has none.</summary>
    public string? Name { get; }

    /// <summary>What the schema knows of the kind, or null where it doesn't know it.</summary>
    internal ObjectSchema? Type { get; }

    /// <summary>The position among the objects of the set, which settles the order where nothing else does.</summary>
    internal int Order { get; }

    /// <summary>When it is applied: 1 before 2, and both before the rest.</summary>
    internal int Rank => Type?.Kind is { Precedence: > 0 } kind ? kind.Precedence : int.MaxValue;

    /// <summary>The name of its file, where nobody chooses another.</summary>
    internal string FileName => fileName ??= Manifests.FileName.Of(this);

    /// <summary>Whether the server makes the name (<c>metadata.generateName</c>).</summary>
    internal bool HasGenerateName { get; }

    /// <summary>What makes it the same object as another to Kubernetes, or null where it has no name.</summary>
    internal string? Identity => Name is null ? null : Group + "\n" + Kind + "\n" + Namespace + "\n" + Name;

    /// <summary>The object as messages call it: <c>Service shop/web</c>.</summary>
    public override string ToString() => Kind + " " + (Namespace is null ? Name : Namespace + "/" + Name);
}
