using System.ComponentModel;

namespace PodSharp.Views;

/// <summary>Names the type of the Kubernetes API that a record is a view of.</summary>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KubernetesTypeAttribute(string name) : Attribute
{
    /// <summary>The type's name in the published API, such as <c>io.k8s.api.core.v1.Container</c>.</summary>
    public string Name { get; } = name;
}
