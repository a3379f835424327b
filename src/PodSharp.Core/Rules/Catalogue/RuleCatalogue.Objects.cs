namespace PodSharp.Rules;

/// <content>POD16xx: configuration, access, quotas and autoscaling.</content>
public static partial class RuleCatalogue
{
    /// <summary>Kubernetes keeps the name, or the domain of a key, for its own use.</summary>
    public static readonly Rule ReservedName = Rule.Refused("POD1601", "a name that Kubernetes keeps for itself");

    private static readonly Rule[] Objects = [ReservedName];
}
