using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of workloads that select their pods by labels.</summary>
[Vocabulary(typeof(WorkloadVocabulary))]
public static partial class WorkloadShorthands
{
    /// <summary>
    /// Selects the pods by a label, which the template gets too (<c>selector.matchLabels</c>, <c>template.metadata.labels</c>). The first
    /// one replaces the label that <c>Named</c> implies.
    /// </summary>
    /// <param name="spec">The spec.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="value">Its value.</param>
    [Function(nameof(WorkloadVocabulary.SelectorLabel))]
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec Selector(this DeploymentSpec spec, string key, string value);

    /// <summary>Sets the whole selector (<c>selector</c>); the template gets the labels that it demands.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="selector">The selector.</param>
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec Selector(this DeploymentSpec spec, LabelSelector selector);

    /// <summary>Changes the selector (<c>selector</c>); the template gets the labels that it demands.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="configure">What changes; the label that <c>Named</c> implies is gone already.</param>
    [Function(nameof(WorkloadVocabulary.ConfigureSelector))]
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec Selector(this DeploymentSpec spec, Func<LabelSelector, LabelSelector> configure);

    /// <summary>
    /// Gives the pods a label (<c>template.metadata.labels</c>). It doesn't change by which labels they are selected; where the selector
    /// demands another value of it, <c>Selector</c> sets both.
    /// </summary>
    /// <param name="spec">The spec.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ManifestException">The selector demands another value of this label.</exception>
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec PodLabel(this DeploymentSpec spec, string key, string value);

    /// <summary>Makes the pods from a template (<c>template</c>), which several workloads may share.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="template">The template.</param>
    /// <exception cref="ManifestException">The template has a label with another value than the selector demands.</exception>
    [AlsoFor(typeof(ReplicaSetSpec), typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    public static partial DeploymentSpec Template(this DeploymentSpec spec, PodTemplateSpec template);
}
