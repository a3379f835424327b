using System.ComponentModel;

namespace PodSharp.Manifests;

/// <summary>Written by the generator: says where an assembly lists its manifests, so that nobody has to search it for them.</summary>
/// <param name="registry">The type that lists them, a <see cref="ManifestRegistry"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ManifestRegistryAttribute(Type registry) : Attribute
{
    /// <summary>The type that lists the manifests.</summary>
    public Type Registry { get; } = registry;
}
