namespace PodSharp.Rules;

/// <content>POD17xx: what built-in admission refuses.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Admission = [];
}
