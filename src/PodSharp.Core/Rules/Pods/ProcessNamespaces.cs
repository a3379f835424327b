namespace PodSharp.Rules;

/// <summary>Processes are shared among the containers, or with the node.</summary>
internal sealed class ProcessNamespaces() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var (shared, host) = (spec["shareProcessNamespace"], spec["hostPID"]);
        if (shared.IsTrue && host.IsTrue)
        {
            shared.Report(
                RuleCatalogue.Contradiction,
                "shareProcessNamespace and hostPID are both true: the containers share one process namespace, or use the node's",
                serverPath: spec.ServerPath + ".securityContext.shareProcessNamespace",
                related: host);
        }
    }
}
