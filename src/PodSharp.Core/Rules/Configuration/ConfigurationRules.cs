namespace PodSharp.Rules;

/// <summary>The rules about config maps, secrets and namespaces.</summary>
internal static class ConfigurationRules
{
    public static readonly ObjectRule[] All =
    [
        new ConfigMapContents(),
        new SecretSize(),
        new SecretType(),
    ];
}
