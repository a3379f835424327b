using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>Something that a rule says about a place of an object.</summary>
/// <param name="id">The rule's id, such as <c>POD6001</c>; <c>docs/rules</c> has a page for each.</param>
/// <param name="path">The place as Kubernetes spells it: <c>spec.containers[0].image</c>; empty for the object itself.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="origin">Where the node at that place came from, if that is known.</param>
public sealed class Finding(string id, string path, string message, Origin? origin)
{
    /// <summary>The rule's id.</summary>
    public string Id { get; } = id;

    /// <summary>The place in the object, empty for the object itself.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>Where the node at that place came from, or null.</summary>
    public Origin? Origin { get; } = origin;

    /// <summary>Path and message.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}
