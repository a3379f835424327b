namespace PodSharp.Rules;

/// <summary>A mirror of a pod that a node has started by itself names that node, and claims nothing in the cluster.</summary>
internal sealed class MirrorPods() : ObjectRule("core.v1.Pod", "core.v1.PodTemplateSpec")
{
    public override void Check(Place pod)
    {
        var mirror = pod["metadata"]["annotations"].Value("kubernetes.io/config.mirror");
        if (!mirror.IsWritten)
            return;

        var (node, claims) = (pod["spec"]["nodeName"], pod["spec"]["resourceClaims"]);
        if (node.IsAbsent)
            mirror.ReportKey(RuleCatalogue.NotAllowedHere, "This annotation marks the mirror of a node's own pod, and the pod has no nodeName: nodes set it themselves, so remove it");
        if (pod.IsIn("Pod") && claims.IsPresent)
            claims.ReportKey(RuleCatalogue.NotAllowedHere, "The mirror of a node's own pod can't have resourceClaims", serverPath: "[]", related: mirror);
    }
}
