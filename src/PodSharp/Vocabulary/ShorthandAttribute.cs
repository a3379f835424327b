using System.ComponentModel;

namespace PodSharp.Vocabulary;

/// <summary>
/// On a shorthand, written by the generator: the function over nodes that the method runs, and where in its receiver. The analyzer runs
/// the same function on what it reads from the source.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShorthandAttribute(Type functions, string name) : Attribute
{
    /// <summary>The class of functions over nodes.</summary>
    public Type Functions { get; } = functions;

    /// <summary>The function's name.</summary>
    public string Name { get; } = name;

    /// <summary>The path from the receiver to the object that the function changes, with dots; empty for the receiver itself.</summary>
    public string At { get; set; } = "";
}
