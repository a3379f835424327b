using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>
/// The shorthands of where a pod runs. What is required holds back a pod that finds no place; what is preferred is given up when it must
/// be.
/// </summary>
[Vocabulary(typeof(SchedulingVocabulary))]
public static partial class SchedulingShorthands
{
    /// <summary>
    /// Runs the pod only on nodes with these labels (<c>affinity.nodeAffinity</c>, required). What a further call demands must hold too;
    /// where there are alternatives (several <c>nodeSelectorTerms</c>), it is added to each.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="configure">What is demanded: <c>n => n.In(NodeLabel.Zone, "eu-1a", "eu-1b")</c>.</param>
    public static partial PodSpec RequireNode(this PodSpec spec, Func<NodeSelectorTerm, NodeSelectorTerm> configure);

    /// <summary>
    /// Runs the pod rather on nodes with these labels (<c>affinity.nodeAffinity</c>, preferred). Each call is a wish of its own; the same
    /// wish again changes its weight.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="configure">What is wished: <c>n => n.In(NodeLabel.Architecture, "arm64")</c>.</param>
    /// <param name="weight">How much it counts beside other wishes, 1 to 100; printed, because the server demands it.</param>
    public static partial PodSpec PreferNode(
        this PodSpec spec, Func<NodeSelectorTerm, NodeSelectorTerm> configure, int weight = 100);

    /// <summary>Runs the pod only where such pods run (<c>affinity.podAffinity</c>, required).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec RequireNear(this PodSpec spec, PodSelection pods, string topologyKey = NodeLabel.Hostname);

    /// <summary>
    /// Runs the pod rather where such pods run (<c>affinity.podAffinity</c>, preferred); the same wish again changes its weight.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <param name="weight">How much it counts beside other wishes, 1 to 100; printed, because the server demands it.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec PreferNear(
        this PodSpec spec, PodSelection pods, string topologyKey = NodeLabel.Hostname, int weight = 100);

    /// <summary>Runs the pod only where no such pods run (<c>affinity.podAntiAffinity</c>, required).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec RequireAwayFrom(this PodSpec spec, PodSelection pods, string topologyKey = NodeLabel.Hostname);

    /// <summary>
    /// Runs the pod rather where no such pods run (<c>affinity.podAntiAffinity</c>, preferred); the same wish again changes its weight.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <param name="weight">How much it counts beside other wishes, 1 to 100; printed, because the server demands it.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec PreferAwayFrom(
        this PodSpec spec, PodSelection pods, string topologyKey = NodeLabel.Hostname, int weight = 100);

    /// <summary>
    /// Spreads such pods evenly over places, and holds a pod back that would make it more uneven
    /// (<c>topologySpreadConstraints[]</c> with <c>whenUnsatisfiable: DoNotSchedule</c>); the same topology again is replaced.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The pods that are counted: the workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">The node's label whose values are the places, such as <see cref="NodeLabel.Zone"/>.</param>
    /// <param name="maxSkew">How many pods more than another a place may have, at least 1; printed, because the server demands it.</param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec RequireSpread(this PodSpec spec, PodSelection pods, string topologyKey, int maxSkew = 1);

    /// <summary>
    /// Spreads such pods as evenly over places as it can be done (<c>topologySpreadConstraints[]</c> with
    /// <c>whenUnsatisfiable: ScheduleAnyway</c>); the same topology again is replaced.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="pods">The pods that are counted: the workload that makes them, a pod, or a label selector.</param>
    /// <param name="topologyKey">The node's label whose values are the places, such as <see cref="NodeLabel.Zone"/>.</param>
    /// <param name="maxSkew">
    /// How many pods more than another a place had better have at most; printed, because the server demands it.
    /// </param>
    /// <exception cref="ManifestException">The workload makes no pods, or they have no labels to select them by.</exception>
    public static partial PodSpec PreferSpread(this PodSpec spec, PodSelection pods, string topologyKey, int maxSkew = 1);

    /// <summary>
    /// Lets the pod run on nodes with a taint (<c>tolerations[]</c>); the same key, value and effect again is replaced. For all taints:
    /// <c>.Tolerations(t => t.Operator(TolerationOperator.Exists))</c>.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="key">The taint's key (<c>tolerations[].key</c>).</param>
    /// <param name="value">Its value (<c>tolerations[].value</c>); any value where nothing is said (<c>operator: Exists</c>).</param>
    /// <param name="effect">Its effect (<c>tolerations[].effect</c>); any effect where nothing is said.</param>
    /// <param name="duration">
    /// How long the pod stays on the node when it is given the taint (<c>tolerations[].tolerationSeconds</c>), for the effect
    /// <c>NoExecute</c> only: whole seconds; for ever where nothing is said.
    /// </param>
    public static partial PodSpec Tolerate(
        this PodSpec spec, string key, string? value = null, TaintEffect? effect = null, Duration? duration = null);

    /// <summary>
    /// Makes the pod as important as a priority class says (<c>priorityClassName</c>); by its name: <c>PriorityClassName</c>.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="priorityClass">The priority class.</param>
    public static partial PodSpec PriorityClass(this PodSpec spec, PriorityClass priorityClass);

    /// <summary>
    /// Runs the containers with what a runtime class names (<c>runtimeClassName</c>); by its name: <c>RuntimeClassName</c>.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="runtimeClass">The runtime class.</param>
    public static partial PodSpec RuntimeClass(this PodSpec spec, RuntimeClass runtimeClass);

    /// <summary>Holds the pod back until somebody removes this gate (<c>schedulingGates[]</c>); it can only be set on a new pod.</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="name">The gate's name, such as <c>example.com/quota</c>.</param>
    public static partial PodSpec SchedulingGate(this PodSpec spec, string name);

    /// <summary>Sends the pod no requests before somebody has set this condition of it (<c>readinessGates[]</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="conditionType">The condition's type, such as <c>example.com/registered</c>.</param>
    public static partial PodSpec ReadinessGate(this PodSpec spec, string conditionType);
}
