namespace PodSharp.Rules;

/// <content>POD12xx: pods and their containers.</content>
public static partial class RuleCatalogue
{
    /// <summary>A container for debugging, which can only be added to a running pod.</summary>
    public static readonly Rule EphemeralContainer = Rule.Refused("POD1201", "an ephemeral container in a manifest");

    /// <summary>Two containers want the same port of the node.</summary>
    public static readonly Rule NodePortTaken = Rule.Refused("POD1202", "a port of the node that is taken in the pod");

    private static readonly Rule[] Pods = [EphemeralContainer, NodePortTaken];
}
