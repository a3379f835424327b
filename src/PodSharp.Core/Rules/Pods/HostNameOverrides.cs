namespace PodSharp.Rules;

/// <summary>A host name that replaces the pod's own excludes what would give it another.</summary>
internal sealed class HostNameOverrides() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var name = spec["hostnameOverride"];
        if (!name.IsWritten)
            return;

        Check(name, spec["setHostnameAsFQDN"], "makes the pod's full name its host name");
        Check(name, spec["hostNetwork"], "gives the pod the node's host name");
    }

    private static void Check(Place name, Place other, string effect)
    {
        if (other.IsTrue)
            name.ReportKey(RuleCatalogue.Contradiction, $"hostnameOverride is set, and {other.Key} {effect}: only one of them can be", related: other);
    }
}
