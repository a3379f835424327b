namespace PodSharp.Rules;

/// <content>POD12xx: pods and their containers.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Pods = [];
}
