namespace PodSharp.Rules;

/// <content>POD15xx: claims, volumes and storage classes.</content>
public static partial class RuleCatalogue
{

    private static readonly Rule[] Storage = [];
}
