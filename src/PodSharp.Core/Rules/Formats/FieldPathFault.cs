namespace PodSharp.Rules.Formats;

/// <summary>The fault of a path to a pod's field.</summary>
/// <param name="clause">What is wrong.</param>
/// <param name="words">The cause, in words that finish the sentence <c>"spec.x" …</c>.</param>
/// <param name="suggestion">The path that was probably meant, or null.</param>
public sealed class FieldPathFault(FieldPathClause clause, string words, string? suggestion)
{
    /// <summary>What is wrong.</summary>
    public FieldPathClause Clause { get; } = clause;

    /// <summary>The cause, in words that finish the sentence <c>"spec.x" …</c>.</summary>
    public string Words { get; } = words;

    /// <summary>The path that was probably meant, or null.</summary>
    public string? Suggestion { get; } = suggestion;

    /// <summary>The words.</summary>
    public override string ToString() => Words;
}
