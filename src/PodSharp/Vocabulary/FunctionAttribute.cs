using System.ComponentModel;

namespace PodSharp.Vocabulary;

/// <summary>Names the function over nodes that a shorthand runs, where it hasn't the shorthand's own name.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name;
}
