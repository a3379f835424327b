using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>The judging of one object: what it is for, and what has been found so far.</summary>
internal sealed class Validation(MappingNode document, KubernetesVersion target)
{
    private readonly List<Finding> findings = [];

    // Made for the first finding: most objects have none.
    private HashSet<Finding>? said;

    /// <summary>The version of Kubernetes that the object is for.</summary>
    public KubernetesVersion Target { get; } = target;

    /// <summary>What has been found.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The object's kind, or an empty text where it has none that is known.</summary>
    public string Kind { get; } = document["kind"] is ScalarNode { Kind: ScalarKind.String } kind ? kind.Text : "";

    /// <summary>Whether <paramref name="kind"/> is the object's kind.</summary>
    public bool Is(string kind) => string.Equals(Kind, kind, StringComparison.Ordinal);

    /// <summary>Adds a finding, unless the same has been said of the same place.</summary>
    public void Add(Finding finding)
    {
        said ??= new HashSet<Finding>(SameFinding.Instance);
        if (said.Add(finding))
            findings.Add(finding);
    }

    private sealed class SameFinding : IEqualityComparer<Finding>
    {
        public static readonly SameFinding Instance = new();

        public bool Equals(Finding? x, Finding? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Id == y.Id && x.Path == y.Path && x.Message == y.Message);

        public int GetHashCode(Finding obj) => StringComparer.Ordinal.GetHashCode(obj.Path) ^ StringComparer.Ordinal.GetHashCode(obj.Message);
    }
}
