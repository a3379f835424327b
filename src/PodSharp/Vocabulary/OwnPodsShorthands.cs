using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of how the pods of one template stand to each other, and pods with the labels of one pod.</summary>
[Vocabulary(typeof(OwnPodsVocabulary))]
public static partial class OwnPodsShorthands
{
    /// <summary>
    /// Runs each of these pods only where no other of them runs (<c>affinity.podAntiAffinity</c>, required). They are told by their labels
    /// as they are now: give them those first.
    /// </summary>
    /// <param name="template">The template, or the pod.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <exception cref="ManifestException">The pods have no labels.</exception>
    [AlsoFor(typeof(Pod))]
    public static partial PodTemplateSpec RequireApart(this PodTemplateSpec template, string topologyKey = NodeLabel.Hostname);

    /// <summary>
    /// Runs each of these pods rather where no other of them runs (<c>affinity.podAntiAffinity</c>, preferred). They are told by their
    /// labels as they are now: give them those first.
    /// </summary>
    /// <param name="template">The template, or the pod.</param>
    /// <param name="topologyKey">
    /// What counts as one place: nodes with the same value of this label; each node by itself where nothing is said.
    /// </param>
    /// <param name="weight">How much it counts beside other wishes, 1 to 100; printed, because the server demands it.</param>
    /// <exception cref="ManifestException">The pods have no labels.</exception>
    [AlsoFor(typeof(Pod))]
    public static partial PodTemplateSpec PreferApart(
        this PodTemplateSpec template, string topologyKey = NodeLabel.Hostname, int weight = 100);

    /// <summary>
    /// Spreads these pods evenly over places, and holds a pod back that would make it more uneven (<c>topologySpreadConstraints[]</c> with
    /// <c>whenUnsatisfiable: DoNotSchedule</c>). The same topology again is replaced. They are told by their labels as they are now: give
    /// them those first.
    /// </summary>
    /// <param name="template">The template, or the pod.</param>
    /// <param name="topologyKey">The node's label whose values are the places, such as <see cref="NodeLabel.Zone"/>.</param>
    /// <param name="maxSkew">How many pods more than another a place may have, at least 1; printed, because the server demands it.</param>
    /// <exception cref="ManifestException">The pods have no labels.</exception>
    [AlsoFor(typeof(Pod))]
    public static partial PodTemplateSpec RequireSpread(this PodTemplateSpec template, string topologyKey, int maxSkew = 1);

    /// <summary>
    /// Spreads these pods as evenly over places as it can be done (<c>topologySpreadConstraints[]</c> with <c>whenUnsatisfiable:
    /// ScheduleAnyway</c>). The same topology again is replaced. They are told by their labels as they are now: give them those first.
    /// </summary>
    /// <param name="template">The template, or the pod.</param>
    /// <param name="topologyKey">The node's label whose values are the places, such as <see cref="NodeLabel.Zone"/>.</param>
    /// <param name="maxSkew">
    /// How many pods more than another a place had better have at most; printed, because the server demands it.
    /// </param>
    /// <exception cref="ManifestException">The pods have no labels.</exception>
    [AlsoFor(typeof(Pod))]
    public static partial PodTemplateSpec PreferSpread(this PodTemplateSpec template, string topologyKey, int maxSkew = 1);
}
