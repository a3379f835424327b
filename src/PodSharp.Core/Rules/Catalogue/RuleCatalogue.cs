namespace PodSharp.Rules;

/// <summary>All rules, one line each: a file for each range of ids.</summary>
public static partial class RuleCatalogue
{
    private static IReadOnlyList<Rule>? Combined;

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Combined ??=
    [
        .. Texts, .. Values, .. Pods, .. Workloads, .. Objects, .. Admission, .. Warnings, .. Versions,
    ];
}
