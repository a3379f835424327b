using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How often a job runs its pod, and what counts as its success or failure.</summary>
public static class JobVocabulary
{
    private static readonly string[] FailureRules = ["podFailurePolicy"];
    private static readonly string[] SuccessRules = ["successPolicy"];

    /// <summary>Numbers the pods: each number from 0 must succeed once.</summary>
    public static DocumentNode Indexed(DocumentNode spec, DocumentNode completions, DocumentNode? parallelism)
    {
        var indexed = spec.Put("completionMode", ScalarNode.Of("Indexed")).Put("completions", completions);
        return parallelism is null ? indexed : indexed.Put("parallelism", parallelism);
    }

    /// <summary>Gives up the whole job when a container ends with one of these codes.</summary>
    public static DocumentNode FailJobOnExitCodes(DocumentNode spec, DocumentNode exitCodes) => OnExitCodes(spec, "FailJob", exitCodes);

    /// <summary>Gives up the pod's number when a container ends with one of these codes.</summary>
    public static DocumentNode FailIndexOnExitCodes(DocumentNode spec, DocumentNode exitCodes) => OnExitCodes(spec, "FailIndex", exitCodes);

    /// <summary>Runs the pod again without counting it when a container ends with one of these codes.</summary>
    public static DocumentNode IgnoreExitCodes(DocumentNode spec, DocumentNode exitCodes) => OnExitCodes(spec, "Ignore", exitCodes);

    /// <summary>Runs the pod again without counting it when the cluster ended it.</summary>
    public static DocumentNode IgnoreDisruptions(DocumentNode spec) =>
        spec.Apply(FailureRules, policy => policy.Include("rules", MappingNode.Of(
            ("action", ScalarNode.Of("Ignore")),
            ("onPodConditions", SequenceNode.Of(MappingNode.Of(("type", ScalarNode.Of("DisruptionTarget"))))))));

    /// <summary>Lets the job succeed before all of its numbers have.</summary>
    public static DocumentNode SucceedWhen(DocumentNode spec, DocumentNode? succeededIndexes, DocumentNode? succeededCount) =>
        spec.Apply(SuccessRules, policy => policy.Include("rules", MappingNode.Of(
            ("succeededIndexes", succeededIndexes), ("succeededCount", succeededCount))));

    /// <summary>How long the job may run.</summary>
    public static DocumentNode ActiveDeadline(DocumentNode spec, DocumentNode time) => spec.Put("activeDeadlineSeconds", time);

    /// <summary>How long the job is kept after its end.</summary>
    public static DocumentNode TtlAfterFinished(DocumentNode spec, DocumentNode time) => spec.Put("ttlSecondsAfterFinished", time);

    private static DocumentNode OnExitCodes(DocumentNode spec, string action, DocumentNode exitCodes) =>
        spec.Apply(FailureRules, policy => policy.Include("rules", MappingNode.Of(
            ("action", ScalarNode.Of(action)),
            ("onExitCodes", MappingNode.Of(("operator", ScalarNode.Of("In")), ("values", Ascending(exitCodes)))))));

    // The server takes them in ascending order only, each once.
    private static DocumentNode Ascending(DocumentNode exitCodes)
    {
        if (exitCodes is not SequenceNode { IsOpen: false } codes)
            return exitCodes;

        var sorted = new SortedDictionary<long, DocumentNode>();
        foreach (var code in codes.Items)
        {
            if (code is not ScalarNode scalar || !scalar.TryGetInteger(out var number))
                return exitCodes;
            sorted[number] = code;
        }

        return SequenceNode.Of([.. sorted.Values]);
    }
}
