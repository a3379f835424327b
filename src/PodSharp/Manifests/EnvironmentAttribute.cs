namespace PodSharp;

/// <summary>
/// Marks a static member of a type <c>T</c> as one of the environments that manifests are made for: each <c>[Manifest]</c> method with a
/// parameter of type <c>T</c> is called with it, and what it returns goes to the environment's own folder.
/// </summary>
/// <param name="name">The environment's name, which is also its folder's.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class EnvironmentAttribute(string name) : Attribute
{
    /// <summary>The environment's name, which is also its folder's.</summary>
    public string Name { get; } = name;
}
