namespace PodSharp.Rules;

/// <content>POD13xx: workloads and jobs.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Workloads = [];
}
