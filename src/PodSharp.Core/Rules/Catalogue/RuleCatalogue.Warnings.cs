namespace PodSharp.Rules;

/// <content>POD2xxx: what the server takes although it is broken.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Warnings = [];
}
