using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>Something that a rule says about a place of an object.</summary>
/// <param name="rule">The rule.</param>
/// <param name="path">The place as Kubernetes spells it: <c>spec.containers[0].image</c>; empty for the object itself.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="origin">Where the node at that place came from, if that is known.</param>
/// <param name="serverField">The field that the API server names for it, where that is another than the path.</param>
/// <param name="suggestion">What was probably meant.</param>
/// <param name="related">Where the other half of a conflict stands.</param>
public sealed class Finding(
    Rule rule, string path, string message, Origin? origin, string? serverField = null, string? suggestion = null, IReadOnlyList<RelatedPlace>? related = null)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>The rule's id, such as <c>POD1003</c>; <c>docs/rules</c> has a page for each.</summary>
    public string Id => Rule.Id;

    /// <summary>The place in the object, map keys in brackets: <c>metadata.labels[app]</c>; empty for the object itself.</summary>
    public string Path { get; } = path;

    /// <summary>The field that the API server names for it, where that is another than <see cref="Path"/>; else null.</summary>
    public string? ServerField { get; } = serverField;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>What was probably meant, where a name or a value is misspelt; else null.</summary>
    public string? Suggestion { get; } = suggestion;

    /// <summary>Where the node at that place came from, or null.</summary>
    public Origin? Origin { get; } = origin;

    /// <summary>Where the other half of a conflict stands.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; } = related ?? [];

    /// <summary>Path and message.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}
