using System.ComponentModel;

namespace PodSharp.Vocabulary;

/// <summary>
/// On a class: its partial methods are shorthands whose bodies are made by the generator; each runs the function of the same name of
/// <paramref name="functions"/>. On a method: the function has another name.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VocabularyAttribute(Type functions) : Attribute
{
    /// <summary>The class of functions over nodes.</summary>
    public Type Functions { get; } = functions;
}
