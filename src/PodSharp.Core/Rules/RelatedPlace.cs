using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>Another place that belongs to a finding: the other half of a conflict.</summary>
/// <param name="path">The place as Kubernetes spells it.</param>
/// <param name="origin">Where the node at that place came from, if that is known.</param>
public sealed class RelatedPlace(string path, Origin? origin)
{
    /// <summary>The place in the object.</summary>
    public string Path { get; } = path;

    /// <summary>Where the node at that place came from, or null.</summary>
    public Origin? Origin { get; } = origin;
}
