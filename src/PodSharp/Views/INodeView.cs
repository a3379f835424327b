using PodSharp.Documents;

namespace PodSharp.Views;

/// <summary>A typed value that can be made from the node that it stands for.</summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
public interface INodeView<TSelf> : INodeSource
    where TSelf : INodeView<TSelf>
{
    /// <summary>The value that <paramref name="node"/> stands for.</summary>
    /// <exception cref="ManifestException">The node holds something else.</exception>
    static abstract TSelf FromNode(DocumentNode node);
}
