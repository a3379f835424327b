namespace PodSharp.Rules;

/// <content>POD6xxx: the targeted version.</content>
public static partial class RuleCatalogue
{
    /// <summary>A kind or a field is newer than the target.</summary>
    public static readonly Rule Newer = new("POD6001", "newer than the targeted Kubernetes", Severity.Warning, isRefusal: true);

    /// <summary>The target no longer has a kind or a field.</summary>
    public static readonly Rule Removed = new("POD6002", "gone from the targeted Kubernetes", Severity.Warning, isRefusal: true);

    /// <summary>A kind or a field is deprecated.</summary>
    public static readonly Rule Deprecated = Rule.Doubtful("POD6003", "deprecated");

    private static readonly Rule[] Versions = [Newer, Removed, Deprecated];
}
