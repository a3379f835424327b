using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Who may do what with the objects of the cluster.</summary>
public static class AccessVocabulary
{
    private const string Group = "rbac.authorization.k8s.io";

    private static readonly string[] Aggregation = ["aggregationRule"];

    /// <summary>
    /// Allows verbs on resources. Resources of several groups become a rule for each, because one rule would allow every combination.
    /// </summary>
    public static DocumentNode Allow(DocumentNode role, DocumentNode verbs, DocumentNode resources, DocumentNode? resourceNames)
    {
        if (resources is not SequenceNode { IsOpen: false } list)
            return OpenRules(role);

        var groups = new List<(string Group, SequenceNode Resources)>();
        foreach (var item in list.Items)
        {
            if (item is not ScalarNode resource)
                return OpenRules(role);

            var (group, name) = ResourceGroups.Find(resource);
            var known = groups.FindIndex(there => there.Group == group);
            if (known < 0)
                groups.Add((group, SequenceNode.Of(name)));
            else
                groups[known] = (group, groups[known].Resources.Append(name));
        }

        foreach (var (group, names) in groups)
        {
            role = role.Include("rules", MappingNode.Of(
                ("apiGroups", SequenceNode.Of(ScalarNode.Of(group))),
                ("resources", names),
                ("resourceNames", resourceNames),
                ("verbs", verbs)));
        }

        return role;
    }

    /// <summary>Allows to see resources, all at once and as they change.</summary>
    public static DocumentNode AllowRead(DocumentNode role, DocumentNode resources) =>
        Allow(role, SequenceNode.Of(ScalarNode.Of("get"), ScalarNode.Of("list"), ScalarNode.Of("watch")), resources, null);

    /// <summary>Allows verbs on paths of the API server that are no resources.</summary>
    public static DocumentNode AllowNonResourceURLs(DocumentNode role, DocumentNode verbs, DocumentNode urls) =>
        role.Include("rules", MappingNode.Of(("nonResourceURLs", urls), ("verbs", verbs)));

    /// <summary>Collects the rules of all cluster roles that have a label.</summary>
    public static DocumentNode AggregateFrom(DocumentNode role, DocumentNode key, DocumentNode value) =>
        role.Apply(Aggregation, rule => rule.Include(
            "clusterRoleSelectors", FieldOperations.Entry(MappingNode.Empty, null, "matchLabels", key, value)));

    /// <summary>A binding of a role: name and namespace come from it where no others are said.</summary>
    public static DocumentNode Of(DocumentNode blank, DocumentNode role, DocumentNode? name, DocumentNode? @namespace = null)
    {
        if (role is not MappingNode)
            return blank.Put("metadata", MappingNode.Of(("name", name)).Open()).Put("roleRef", UnknownNode.Instance);

        return blank
            .Put("metadata", MappingNode.Of(
                ("name", name ?? References.Name(role)), ("namespace", @namespace ?? role.Get("metadata").Get("namespace"))))
            .Put("roleRef", MappingNode.Of(("apiGroup", ScalarNode.Of(Group)), ("kind", role.Get("kind")), ("name", References.Name(role))));
    }

    /// <summary>Gives the role to a service account, in its own namespace, else that of the binding.</summary>
    public static DocumentNode To(DocumentNode binding, DocumentNode account)
    {
        if (account is not MappingNode)
            return binding.Put("subjects", NodeOperations.Items(binding.Get("subjects"), "subjects").Open());

        var @namespace = account.Get("metadata").Get("namespace") ?? binding.Get("metadata").Get("namespace");
        return Subject(binding, "ServiceAccount", References.Name(account), @namespace);
    }

    /// <summary>Gives the role to a service account by name.</summary>
    public static DocumentNode ToServiceAccount(DocumentNode binding, DocumentNode name, DocumentNode @namespace) =>
        Subject(binding, "ServiceAccount", name, References.Name(@namespace));

    /// <summary>Gives the role to a user.</summary>
    public static DocumentNode ToUser(DocumentNode binding, DocumentNode name) => Subject(binding, "User", name, null);

    /// <summary>Gives the role to all users of a group.</summary>
    public static DocumentNode ToGroup(DocumentNode binding, DocumentNode name) => Subject(binding, "Group", name, null);

    private static DocumentNode Subject(DocumentNode binding, string kind, DocumentNode name, DocumentNode? @namespace) =>
        binding.Include("subjects", MappingNode.Of(("kind", ScalarNode.Of(kind)), ("name", name), ("namespace", @namespace)));

    private static DocumentNode OpenRules(DocumentNode role) =>
        role is UnknownNode ? role : role.Put("rules", NodeOperations.Items(role.Get("rules"), "rules").Open());
}
