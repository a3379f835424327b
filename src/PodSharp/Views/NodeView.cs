using System.Text;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp;

/// <summary>
/// The base of everything that has fields: a typed view over a node of the document model. A property reads and writes a field of the
/// node, so a view keeps fields that it doesn't know. Views are immutable and compare as data.
/// </summary>
public abstract record NodeView : INodeSource
{
    /// <summary>A view of an object without fields.</summary>
    protected NodeView() => Document = MappingNode.Empty;

    /// <summary>A view of this node.</summary>
    protected NodeView(MappingNode document) => Document = document;

    /// <summary>The node that is viewed.</summary>
    public MappingNode Document { get; init; }

    /// <summary>The name of the viewed type in the published API, such as <c>io.k8s.api.core.v1.Container</c>.</summary>
    protected abstract string SchemaName { get; }

    /// <summary>The node that is viewed, for fields that take a value of any type, such as the <c>items</c> of a JSON schema.</summary>
    public static implicit operator DocumentNode(NodeView view) => view.Document;

    /// <inheritdoc/>
    public DocumentNode ToNode() => Document;

    /// <summary>
    /// Whether both hold the same data: mappings without order, lists with order, quantities as numbers. Where the nodes came from
    /// doesn't matter.
    /// </summary>
    public virtual bool Equals(NodeView? other) =>
        other is not null && EqualityContract == other.EqualityContract && Comparer().Equals(Document, other.Document);

    /// <inheritdoc/>
    public override int GetHashCode() => SchemaComparer.GetHashCode(Document);

    /// <summary>The object on one line, for messages and debuggers.</summary>
    public sealed override string ToString() => Document.ToString();

    /// <summary>Nothing: <see cref="ToString"/> prints the node.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    private SchemaComparer Comparer() => new(KubernetesSchema.Default.FindType(SchemaName));
}
