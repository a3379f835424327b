namespace PodSharp.Rules;

/// <content>POD16xx: configuration, access, quotas and autoscaling.</content>
public static partial class RuleCatalogue
{
    /// <summary>Kubernetes keeps the name, or the domain of a key, for its own use.</summary>
    public static readonly Rule ReservedName = Rule.Refused("POD1601", "a name that Kubernetes keeps for itself");

    /// <summary>A field that is the server's alone.</summary>
    public static readonly Rule SetByServer = Rule.Refused("POD1610", "a field that only the server sets");

    /// <summary>A Secret lacks what its type promises.</summary>
    public static readonly Rule SecretContents = Rule.Refused("POD1611", "a Secret without what its type promises");

    private static readonly Rule[] Objects = [ReservedName, SetByServer, SecretContents];
}
