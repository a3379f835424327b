namespace PodSharp.Documents;

/// <summary>A typed value that stands for a node: a view, a quantity, a member of an enumeration.</summary>
public interface INodeSource
{
    /// <summary>The node that the value stands for.</summary>
    DocumentNode ToNode();
}
