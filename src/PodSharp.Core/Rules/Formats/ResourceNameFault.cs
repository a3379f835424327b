namespace PodSharp.Rules.Formats;

/// <summary>The fault of a resource's name.</summary>
/// <param name="clause">What is wrong.</param>
/// <param name="words">The cause, in words that finish the sentence <c>"gpu" …</c>.</param>
/// <param name="suggestion">The name that was probably meant, or null.</param>
public sealed class ResourceNameFault(ResourceNameClause clause, string words, string? suggestion)
{
    /// <summary>What is wrong.</summary>
    public ResourceNameClause Clause { get; } = clause;

    /// <summary>The cause, in words that finish the sentence <c>"gpu" …</c>.</summary>
    public string Words { get; } = words;

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Suggestion { get; } = suggestion;

    /// <summary>The words.</summary>
    public override string ToString() => Words;
}
