using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>The labels that the server gives the pods of a Job, under their new and their old names.</summary>
internal static class GeneratedLabels
{
    public const string OldUid = "controller-uid";
    private const string OldName = "job-name";
    private const string Prefix = "batch.kubernetes.io/";

    /// <summary>The labels that hold the Job's uid, which nobody knows before the server has made it.</summary>
    public static IReadOnlyList<string> OfUid { get; } = [OldUid, Prefix + OldUid];

    /// <summary>The labels that hold the Job's name.</summary>
    public static IReadOnlyList<string> OfName { get; } = [OldName, Prefix + OldName];

    /// <summary>All of them, for a Job of this name.</summary>
    public static MappingNode Of(Place name)
    {
        var labels = MappingNode.Empty;
        foreach (var key in OfUid)
            labels = labels.Set(key, UnknownNode.Instance);
        foreach (var key in OfName)
            labels = labels.Set(key, name.IsPresent && name.Text is { } text ? ScalarNode.Of(text) : UnknownNode.Instance);
        return labels;
    }
}
