namespace PodSharp;

/// <summary>
/// Marks what is emitted: a static property, field or method that returns an object of Kubernetes or several. A method may have one
/// parameter, whose type says by <see cref="EnvironmentAttribute"/> which values it is called with.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class ManifestAttribute : Attribute
{
    /// <summary>
    /// The folder inside the output folder (inside the environment's, where there are environments), with <c>/</c> between its parts.
    /// Default: none.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>
    /// The name of the file, such as <c>web.yaml</c>. Objects that name the same file are written into it one after the other. Default: a
    /// file for each object, named by its namespace, name and kind.
    /// </summary>
    public string? File { get; set; }
}
