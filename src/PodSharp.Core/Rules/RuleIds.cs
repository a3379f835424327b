namespace PodSharp.Rules;

/// <summary>The ids of the rules. <c>docs/rules</c> has a page for each.</summary>
public static class RuleIds
{
    /// <summary>A kind or a field is newer than the target.</summary>
    public const string Newer = "POD6001";

    /// <summary>The target no longer has a kind or a field.</summary>
    public const string Removed = "POD6002";

    /// <summary>A kind or a field is deprecated.</summary>
    public const string Deprecated = "POD6003";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Newer, Removed, Deprecated];
}
