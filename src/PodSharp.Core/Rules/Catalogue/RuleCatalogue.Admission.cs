namespace PodSharp.Rules;

/// <content>POD17xx: what built-in admission refuses.</content>
public static partial class RuleCatalogue
{
    /// <summary>A pod says a priority or a preemption that its class doesn't have.</summary>
    public static readonly Rule PriorityWithoutClass = Rule.Refused("POD1701", "a priority that the pod's class doesn't have");

    /// <summary>A pod says an overhead, and no runtime class has it.</summary>
    public static readonly Rule OverheadWithoutClass = Rule.Refused("POD1702", "an overhead without a runtime class");

    /// <summary>A mirror pod uses what only the server hands out.</summary>
    public static readonly Rule MirrorPod = Rule.Refused("POD1703", "a mirror pod that uses secrets or service accounts");

    private static readonly Rule[] Admission = [PriorityWithoutClass, OverheadWithoutClass, MirrorPod];
}
