namespace PodSharp.Rules;

/// <summary>Mounts reach the node only from a privileged container.</summary>
internal sealed class MountPropagation() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place container)
    {
        var privileged = container["securityContext"]["privileged"];
        if (!privileged.IsNotTrue)
            return;

        foreach (var propagation in container["volumeMounts"].Items.Select(static mount => mount["mountPropagation"]))
        {
            if (propagation.Text == "Bidirectional")
                propagation.Report(RuleCatalogue.NotAllowedHere, "Bidirectional carries mounts out to the node, which only a container with securityContext.privileged true may do", related: privileged);
        }
    }
}
