namespace PodSharp.Rules;

/// <summary>The rules about claims, persistent volumes and storage classes.</summary>
internal static class StorageRules
{
    public static readonly ObjectRule[] All =
    [
    ];
}
