namespace PodSharp.Manifests;

/// <summary>The objects of one environment, or all of them where there are no environments.</summary>
public sealed class ManifestEnvironment
{
    internal ManifestEnvironment(string? name, IReadOnlyList<ManifestObject> objects)
    {
        Name = name;
        Objects = objects;
    }

    /// <summary>The environment's name, or null where there are no environments.</summary>
    public string? Name { get; }

    /// <summary>Its objects, member by member.</summary>
    public IReadOnlyList<ManifestObject> Objects { get; }
}
