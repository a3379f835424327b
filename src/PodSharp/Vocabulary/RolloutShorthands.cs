using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of how a workload replaces its pods.</summary>
[Vocabulary(typeof(RolloutVocabulary))]
public static partial class RolloutShorthands
{
    /// <summary>
    /// Ends all old pods before new ones are started (<c>strategy.type: Recreate</c>): nobody answers meanwhile, and no two versions run
    /// together. Replaces what was said about the strategy before.
    /// </summary>
    /// <param name="spec">The deployment's spec.</param>
    public static partial DeploymentSpec Recreate(this DeploymentSpec spec);

    /// <summary>
    /// Replaces pods little by little (<c>strategy.type: RollingUpdate</c>). Replaces what was said about the strategy before.
    /// </summary>
    /// <param name="spec">The deployment's spec.</param>
    /// <param name="maxSurge">
    /// How many pods there may be beyond <c>replicas</c>: a number, or a percentage such as <c>"25%"</c>
    /// (<c>strategy.rollingUpdate.maxSurge</c>); 25% where nothing is said.
    /// </param>
    /// <param name="maxUnavailable">
    /// How many pods may be missing: a number or a percentage (<c>strategy.rollingUpdate.maxUnavailable</c>); 25% where nothing is said.
    /// Not both 0.
    /// </param>
    public static partial DeploymentSpec RollingUpdate(
        this DeploymentSpec spec, IntOrString? maxSurge = null, IntOrString? maxUnavailable = null);

    /// <summary>
    /// Replaces pods node by node (<c>updateStrategy.type: RollingUpdate</c>). Replaces what was said about the strategy before.
    /// </summary>
    /// <param name="spec">The daemon set's spec.</param>
    /// <param name="maxSurge">
    /// On how many nodes a new pod may start beside the old one: a number or a percentage (<c>updateStrategy.rollingUpdate.maxSurge</c>);
    /// 0 where nothing is said.
    /// </param>
    /// <param name="maxUnavailable">
    /// On how many nodes the pod may be missing: a number or a percentage (<c>updateStrategy.rollingUpdate.maxUnavailable</c>); 1 where
    /// nothing is said. Exactly one of the two must be other than 0.
    /// </param>
    [Function(nameof(RolloutVocabulary.DaemonSetRollingUpdate))]
    public static partial DaemonSetSpec RollingUpdate(
        this DaemonSetSpec spec, IntOrString? maxSurge = null, IntOrString? maxUnavailable = null);

    /// <summary>
    /// Replaces pods from the highest number down (<c>updateStrategy.type: RollingUpdate</c>). Replaces what was said about the strategy
    /// before.
    /// </summary>
    /// <param name="spec">The stateful set's spec.</param>
    /// <param name="partition">
    /// The first number that gets the new version; lower ones keep the old one (<c>updateStrategy.rollingUpdate.partition</c>). 0, so all,
    /// where nothing is said.
    /// </param>
    /// <param name="maxUnavailable">
    /// How many pods may be missing: a number or a percentage (<c>updateStrategy.rollingUpdate.maxUnavailable</c>); 1 where nothing is said.
    /// </param>
    [Function(nameof(RolloutVocabulary.StatefulSetRollingUpdate))]
    public static partial StatefulSetSpec RollingUpdate(
        this StatefulSetSpec spec, int? partition = null, IntOrString? maxUnavailable = null);

    /// <summary>
    /// Replaces a pod only after somebody has deleted it (<c>updateStrategy.type: OnDelete</c>). Replaces what was said about the strategy
    /// before.
    /// </summary>
    /// <param name="spec">The spec.</param>
    [AlsoFor(typeof(DaemonSetSpec))]
    public static partial StatefulSetSpec OnDelete(this StatefulSetSpec spec);

    /// <summary>Counts a new pod only when it has been ready for this long (<c>minReadySeconds</c>).</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="time">Whole seconds, such as <c>10.Seconds()</c>; 0, so at once, where nothing is said.</param>
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec MinReady(this DeploymentSpec spec, Duration time);

    /// <summary>
    /// Reports a rollout that makes no progress for this long as failed; it isn't undone (<c>progressDeadlineSeconds</c>).
    /// </summary>
    /// <param name="spec">The deployment's spec.</param>
    /// <param name="time">Whole seconds, longer than <c>minReadySeconds</c>; 10 minutes where nothing is said.</param>
    public static partial DeploymentSpec ProgressDeadline(this DeploymentSpec spec, Duration time);
}
