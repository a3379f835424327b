namespace PodSharp.Rules;

/// <summary>One kind of mistake that a user can understand, with an id that never changes. <c>docs/rules</c> has a page for each.</summary>
/// <param name="id">The id, such as <c>POD1003</c>.</param>
/// <param name="title">The mistake in a few words, as lists of rules call it.</param>
/// <param name="severity">How much it matters, where nobody chooses otherwise.</param>
/// <param name="isRefusal">Whether the API server refuses an object with it.</param>
public sealed class Rule(string id, string title, Severity severity, bool isRefusal)
{
    /// <summary>The id, such as <c>POD1003</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The mistake in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>How much it matters, where nobody chooses otherwise.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>Whether the API server refuses an object with it.</summary>
    public bool IsRefusal { get; } = isRefusal;

    /// <summary>The id and the title.</summary>
    public override string ToString() => Id + ": " + Title;

    /// <summary>What the server refuses.</summary>
    internal static Rule Refused(string id, string title) => new(id, title, Severity.Error, isRefusal: true);

    /// <summary>What the server takes although something in it will not work.</summary>
    internal static Rule Doubtful(string id, string title) => new(id, title, Severity.Warning, isRefusal: false);
}
