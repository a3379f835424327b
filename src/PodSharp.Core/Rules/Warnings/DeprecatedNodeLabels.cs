namespace PodSharp.Rules;

/// <summary>Labels of nodes that have a newer name, or are no longer there.</summary>
internal sealed class DeprecatedNodeLabels() : ObjectRule(
    "core.v1.PodSpec", "core.v1.NodeSelectorTerm", "core.v1.TopologySpreadConstraint", "core.v1.TopologySelectorLabelRequirement")
{
    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal)
    {
        ["beta.kubernetes.io/arch"] = "use kubernetes.io/arch",
        ["beta.kubernetes.io/os"] = "use kubernetes.io/os",
        ["failure-domain.beta.kubernetes.io/region"] = "use topology.kubernetes.io/region",
        ["failure-domain.beta.kubernetes.io/zone"] = "use topology.kubernetes.io/zone",
        ["beta.kubernetes.io/instance-type"] = "use node.kubernetes.io/instance-type",
        ["app.kubernetes.io/created-by"] = "it is not set any more",
        ["scheduler.alpha.kubernetes.io/preferAvoidPods"] = "use taints and tolerations",
        ["node-role.kubernetes.io/master"] = "use node-role.kubernetes.io/control-plane",
    };

    public override void Check(Place place)
    {
        if (place.Object!.Find("nodeSelector") is not null)
        {
            foreach (var label in place["nodeSelector"].Values)
                Judge(label, label.Key);
        }
        else if (place.Object.Find("matchExpressions") is not null)
        {
            foreach (var part in place["matchExpressions"].Items)
                Judge(part["key"], part["key"].Text);
        }
        else
        {
            var key = place[place.Object.Find("topologyKey") is null ? "key" : "topologyKey"];
            Judge(key, key.Text);
        }
    }

    private static void Judge(Place place, string? label)
    {
        if (label is not null && Successors.TryGetValue(label, out var advice))
            place.Report(RuleCatalogue.Deprecated, $"The node label {label} is deprecated: {advice}");
    }
}
