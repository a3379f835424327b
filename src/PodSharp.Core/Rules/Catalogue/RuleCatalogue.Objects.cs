namespace PodSharp.Rules;

/// <content>POD16xx: configuration, access, quotas and autoscaling.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Objects = [];
}
