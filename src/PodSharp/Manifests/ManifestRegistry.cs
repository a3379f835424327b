using System.ComponentModel;
using System.Reflection;

namespace PodSharp.Manifests;

/// <summary>The manifests of an assembly. The generator derives a class from it wherever something is marked with [Manifest].</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ManifestRegistry
{
    /// <summary>The marked members; one that takes an environment is listed once for each.</summary>
    public abstract IReadOnlyList<ManifestMember> Members { get; }

    /// <summary>The registry of an assembly, or null where nothing in it is marked with [Manifest].</summary>
    public static ManifestRegistry? Find(Assembly assembly) =>
        assembly.GetCustomAttribute<ManifestRegistryAttribute>() is { } attribute
            ? (ManifestRegistry?)Activator.CreateInstance(attribute.Registry, nonPublic: true)
            : null;
}
