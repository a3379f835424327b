using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Manifests;

/// <summary>Runs the rules on the objects of a set.</summary>
public static class ManifestRules
{
    /// <summary>What the rules say of the objects, each thing once although an object may belong to several environments.</summary>
    /// <param name="set">The objects.</param>
    /// <param name="target">The version of Kubernetes that they are for.</param>
    public static IReadOnlyList<ManifestFinding> Check(ManifestSet set, KubernetesVersion target)
    {
        var findings = new List<ManifestFinding>();
        var said = new HashSet<(string, string, string)>();
        var judged = new HashSet<ManifestObject>(ReferenceEqualityComparer.Instance);
        foreach (var item in set.Environments.SelectMany(static environment => environment.Objects))
        {
            if (!judged.Add(item))
                continue;
            foreach (var finding in RuleSet.Check(item.Value.Document, target))
            {
                // A project may emit objects of kinds that its cluster learns of elsewhere.
                var message = $"{item}: {finding}";
                if (finding.Rule != RuleCatalogue.UndefinedKind && said.Add((item.Member.DeclaringType, item.Member.Name, message)))
                    findings.Add(new ManifestFinding(finding.Id, message, item.Member) { Severity = finding.Rule.Severity });
            }
        }

        return findings;
    }
}
