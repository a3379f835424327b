using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// Pods that a scheduling wish speaks of: the workload that makes them or a pod, whose labels (and namespace, where it names one) are
/// taken, or a label selector where they are made elsewhere.
/// </summary>
public readonly struct PodSelection : INodeSource
{
    private readonly DocumentNode? node;

    private PodSelection(DocumentNode node) => this.node = node;

    /// <summary>The pods that a workload makes, or a pod.</summary>
    public static implicit operator PodSelection(KubernetesObject workload) => new(workload.Document);

    /// <summary>The pods with these labels, in the namespace of the pod that has the wish.</summary>
    public static implicit operator PodSelection(LabelSelector labels) => new(labels.Document);

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? MappingNode.Empty;
}
