using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Cli.Checking;

/// <summary>What a check is asked for.</summary>
internal sealed class CheckOptions
{
    /// <summary>The Kubernetes that the manifests are for.</summary>
    public required KubernetesVersion Target { get; init; }

    /// <summary>The least severity that is reported and counted.</summary>
    public required Severity Least { get; init; }

    /// <summary>The severities of the rules.</summary>
    public required RuleSeverities Severities { get; init; }

    /// <summary>The findings that are known already and not counted; null where there are none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether kinds of groups that aren't Kubernetes' own are taken for kinds that the cluster defines.</summary>
    public bool IgnoreMissingKinds { get; init; }

    /// <summary>How many files are read at once.</summary>
    public required int Jobs { get; init; }
}
