namespace PodSharp.Rules;

/// <summary>The rules about roles and bindings.</summary>
internal static class AccessRules
{
    public static readonly ObjectRule[] All =
    [
        new PermissionRules(),
        new RoleReference(),
        new Subjects(),
    ];
}
