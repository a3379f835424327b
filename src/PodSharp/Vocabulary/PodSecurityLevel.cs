using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp;

/// <summary>How strictly the pods of a namespace are judged, by Kubernetes' own pod security standards.</summary>
/// <param name="Value">The value as the label spells it; one that is newer than the known ones is kept.</param>
public readonly record struct PodSecurityLevel(string Value) : INodeView<PodSecurityLevel>
{
    /// <summary>Everything is allowed (<c>privileged</c>).</summary>
    public static PodSecurityLevel Privileged => new("privileged");

    /// <summary>What is known to lead out of a container is not allowed (<c>baseline</c>).</summary>
    public static PodSecurityLevel Baseline => new("baseline");

    /// <summary>Pods must give up whatever they can do without (<c>restricted</c>).</summary>
    public static PodSecurityLevel Restricted => new("restricted");

    /// <summary>The value that <paramref name="node"/> holds.</summary>
    /// <exception cref="ManifestException">The node is not a text.</exception>
    public static PodSecurityLevel FromNode(DocumentNode node) => new(Fields.Text(node));

    /// <inheritdoc/>
    public DocumentNode ToNode() => ScalarNode.Of(Value ?? "");

    /// <summary>The value as the label spells it.</summary>
    public override string ToString() => Value ?? "";
}
