using System.ComponentModel;

namespace PodSharp.Vocabulary;

/// <summary>On a shorthand: other types that are given it too, because the same fields mean the same there.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AlsoForAttribute(params Type[] types) : Attribute
{
    /// <summary>The other types.</summary>
    public IReadOnlyList<Type> Types { get; } = types;
}
