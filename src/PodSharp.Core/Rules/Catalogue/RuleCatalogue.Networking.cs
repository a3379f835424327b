namespace PodSharp.Rules;

/// <content>POD14xx: services, ingresses and policies.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Networking = [];
}
