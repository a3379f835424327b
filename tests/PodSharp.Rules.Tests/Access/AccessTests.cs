namespace PodSharp.Rules.Tests.Access;

/// <summary>Roles and their bindings.</summary>
public class AccessTests
{
    [Theory]
    [InlineData("Role", "apiGroups: [\"\"], resources: [pods], verbs: [get]")]
    [InlineData("ClusterRole", "nonResourceURLs: [/healthz], verbs: [get]")]
    [InlineData("ClusterRole", "apiGroups: [apps], resources: ['*'], resourceNames: [shop], verbs: ['*']")]
    public void A_rule_permits_something(string kind, string rule) => Judged.IsClean(Role(kind, rule));

    [Theory]
    [InlineData("Role", "apiGroups: [\"\"], resources: [pods]", "POD1101 rules[0].verbs")]
    [InlineData("Role", "resources: [pods], verbs: [get]", "POD1101 rules[0].apiGroups")]
    [InlineData("ClusterRole", "apiGroups: [apps], verbs: [get]", "POD1101 rules[0].resources")]
    [InlineData("Role", "nonResourceURLs: [/healthz], verbs: [get]", "POD1108 rules[0].nonResourceURLs")]
    [InlineData("ClusterRole", "nonResourceURLs: [/healthz], resources: [pods], verbs: [get]", "POD1106 rules[0].nonResourceURLs")]
    public void A_rule_is_about_resources_or_paths(string kind, string rule, string expected) => Judged.Finds(Role(kind, rule), expected);

    [Fact]
    public void Roles_are_gathered_by_some_selector()
    {
        const string Start = "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: shop}, aggregationRule: ";
        Judged.IsClean(Start + "{clusterRoleSelectors: [{matchLabels: {shop: reader}}]}}");
        Judged.Finds(Start + "{}}", "POD1101 aggregationRule.clusterRoleSelectors");
        Judged.Finds(Start + "{clusterRoleSelectors: [{matchLabels: {'a b': x}}]}}", "POD1111 aggregationRule.clusterRoleSelectors[0].matchLabels[a b]");
    }

    [Theory]
    [InlineData("RoleBinding", "{kind: Role, name: reader}")]
    [InlineData("RoleBinding", "{kind: ClusterRole, name: 'system:reader', apiGroup: rbac.authorization.k8s.io}")]
    [InlineData("ClusterRoleBinding", "{kind: ClusterRole, name: view}")]
    public void A_binding_gives_a_role(string kind, string role) => Judged.IsClean(Binding(kind, role, "{kind: User, name: jane}"));

    [Theory]
    [InlineData("RoleBinding", "{}", "POD1101 roleRef.kind", "POD1101 roleRef.name")]
    [InlineData("RoleBinding", "{kind: role, name: reader}", "POD1102 roleRef.kind")]
    [InlineData("ClusterRoleBinding", "{kind: Role, name: reader}", "POD1102 roleRef.kind")]
    [InlineData("RoleBinding", "{kind: Role, name: a/b}", "POD1110 roleRef.name")]
    [InlineData("RoleBinding", "{kind: Role, name: reader, apiGroup: rbac}", "POD1102 roleRef.apiGroup")]
    public void Other_roles_are_refused(string kind, string role, params string[] expected) =>
        Judged.Finds(Binding(kind, role, "{kind: User, name: jane}"), expected);

    [Theory]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: shop}")]
    [InlineData("ClusterRoleBinding", "{kind: ServiceAccount, name: shop, namespace: eu}")]
    [InlineData("RoleBinding", "{kind: Group, name: 'system:authenticated', apiGroup: rbac.authorization.k8s.io}")]
    public void Accounts_users_and_groups_get_permissions(string kind, string subject) =>
        Judged.IsClean(Binding(kind, "{kind: ClusterRole, name: view}", subject));

    [Theory]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: Shop_1}", "POD1110 subjects[0].name")]
    [InlineData("RoleBinding", "{kind: ServiceAccount}", "POD1101 subjects[0].name")]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: shop, apiGroup: v1}", "POD1102 subjects[0].apiGroup")]
    [InlineData("ClusterRoleBinding", "{kind: ServiceAccount, name: shop}", "POD1101 subjects[0].namespace")]
    [InlineData("RoleBinding", "{kind: User, name: jane, apiGroup: v1}", "POD1102 subjects[0].apiGroup")]
    [InlineData("RoleBinding", "{kind: Robot, name: r2}", "POD1102 subjects[0].kind")]
    public void Others_are_refused(string kind, string subject, string expected) =>
        Judged.Finds(Binding(kind, "{kind: ClusterRole, name: view}", subject), expected);

    private static string Role(string kind, string rule) =>
        $"{{apiVersion: rbac.authorization.k8s.io/v1, kind: {kind}, metadata: {{name: reader}}, rules: [{{{rule}}}]}}";

    private static string Binding(string kind, string role, string subject) =>
        $"{{apiVersion: rbac.authorization.k8s.io/v1, kind: {kind}, metadata: {{name: reader}}, roleRef: {role}, subjects: [{subject}]}}";
}
