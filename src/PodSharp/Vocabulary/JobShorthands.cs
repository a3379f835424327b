using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a job, which a cron job has for the jobs that it starts.</summary>
[Vocabulary(typeof(JobVocabulary))]
public static partial class JobShorthands
{
    /// <summary>
    /// Numbers the pods from 0, and wants each number to succeed once (<c>completionMode: Indexed</c>). A container reads its number from
    /// <c>JOB_COMPLETION_INDEX</c>.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="completions">How many numbers there are (<c>completions</c>).</param>
    /// <param name="parallelism">How many pods run at once (<c>parallelism</c>); 1 where nothing is said.</param>
    public static partial JobSpec Indexed(this JobSpec spec, int completions, int? parallelism = null);

    /// <summary>
    /// Gives up the whole job when a container ends with one of these exit codes (<c>podFailurePolicy.rules[]</c>, action <c>FailJob</c>).
    /// Rules are tried in the order in which they are said. Needs <c>RestartPolicy.Never</c>.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="exitCodes">The codes, 1 to 255; printed in ascending order, as the server wants them.</param>
    public static partial JobSpec FailJobOnExitCodes(this JobSpec spec, params int[] exitCodes);

    /// <summary>
    /// Gives up the pod's number when a container ends with one of these exit codes (<c>podFailurePolicy.rules[]</c>, action
    /// <c>FailIndex</c>). Rules are tried in the order in which they are said. Needs <c>BackoffLimitPerIndex</c>.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="exitCodes">The codes, 1 to 255; printed in ascending order, as the server wants them.</param>
    public static partial JobSpec FailIndexOnExitCodes(this JobSpec spec, params int[] exitCodes);

    /// <summary>
    /// Tries again without counting when a container ends with one of these exit codes (<c>podFailurePolicy.rules[]</c>, action
    /// <c>Ignore</c>). Rules are tried in the order in which they are said. Needs <c>RestartPolicy.Never</c>.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="exitCodes">The codes, 1 to 255; printed in ascending order, as the server wants them.</param>
    public static partial JobSpec IgnoreExitCodes(this JobSpec spec, params int[] exitCodes);

    /// <summary>
    /// Tries again without counting when the cluster ended the pod: its node is drained, it made room for others, and the like
    /// (<c>podFailurePolicy.rules[]</c>, action <c>Ignore</c> on the condition <c>DisruptionTarget</c>). Said again it is there once.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    public static partial JobSpec IgnoreDisruptions(this JobSpec spec);

    /// <summary>
    /// Lets an indexed job succeed before all of its numbers have (<c>successPolicy.rules[]</c>, since Kubernetes 1.31 without a switch).
    /// Each call is one more way to succeed.
    /// </summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="succeededIndexes">The numbers that must have succeeded, such as <c>"0,2-5"</c> (<c>succeededIndexes</c>).</param>
    /// <param name="succeededCount">How many of them, or of all where none are named (<c>succeededCount</c>).</param>
    public static partial JobSpec SucceedWhen(this JobSpec spec, string? succeededIndexes = null, int? succeededCount = null);

    /// <summary>Ends the job as failed after this long, whatever its pods do (<c>activeDeadlineSeconds</c>).</summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="time">Whole seconds, such as <c>10.Minutes()</c>; no limit where nothing is said.</param>
    public static partial JobSpec ActiveDeadline(this JobSpec spec, Duration time);

    /// <summary>Deletes the job and its pods this long after its end (<c>ttlSecondsAfterFinished</c>).</summary>
    /// <param name="spec">The job's spec.</param>
    /// <param name="time">Whole seconds, such as <c>1.Hours()</c>; it is kept where nothing is said.</param>
    public static partial JobSpec TtlAfterFinished(this JobSpec spec, Duration time);
}
