using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of roles and their bindings. A rule or subject that is said again is there once.</summary>
[Vocabulary(typeof(AccessVocabulary))]
public static partial class AccessShorthands
{
    /// <summary>
    /// Allows to do something with resources (<c>rules[]</c>). The API groups come from the resources; those of several groups become a
    /// rule for each.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="verbs">
    /// <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, <c>deletecollection</c>, or
    /// <c>*</c> for all (<c>verbs</c>).
    /// </param>
    /// <param name="resources">
    /// Plural names, such as <c>pods</c> and <c>pods/log</c>; those of other groups than Kubernetes' own with their group, such as
    /// <c>widgets.example.com</c>; <c>*</c> for all (<c>resources</c>, <c>apiGroups</c>).
    /// </param>
    /// <param name="resourceNames">The objects that are meant; all where nothing is said (<c>resourceNames</c>).</param>
    /// <exception cref="ManifestException">A resource without a group isn't one of Kubernetes' own.</exception>
    [AlsoFor(typeof(ClusterRole))]
    public static partial Role Allow(this Role role, string[] verbs, string[] resources, string[]? resourceNames = null);

    /// <summary>Allows to see resources: <c>get</c>, <c>list</c> and <c>watch</c> (<c>rules[]</c>).</summary>
    /// <param name="role">The role.</param>
    /// <param name="resources">Plural names, as <c>Allow</c> takes them.</param>
    /// <exception cref="ManifestException">A resource without a group isn't one of Kubernetes' own.</exception>
    [AlsoFor(typeof(ClusterRole))]
    public static partial Role AllowRead(this Role role, params string[] resources);

    /// <summary>Allows paths of the API server that are no resources (<c>rules[].nonResourceURLs</c>).</summary>
    /// <param name="role">The cluster role.</param>
    /// <param name="verbs"><c>get</c>, <c>post</c> and so on (<c>verbs</c>).</param>
    /// <param name="urls">The paths, such as <c>/healthz</c> and <c>/metrics/*</c>.</param>
    public static partial ClusterRole AllowNonResourceURLs(this ClusterRole role, string[] verbs, params string[] urls);

    /// <summary>
    /// Collects the rules of all cluster roles that have a label, now and in future (<c>aggregationRule.clusterRoleSelectors[]</c>). Rules of
    /// its own are overwritten.
    /// </summary>
    /// <param name="role">The cluster role.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="value">Its value.</param>
    public static partial ClusterRole AggregateFrom(this ClusterRole role, string key, string value);

    /// <summary>Gives the role to a service account (<c>subjects[]</c>).</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="account">
    /// The service account. The server wants its namespace: its own, else the one that the binding has been given before this call.
    /// </param>
    [AlsoFor(typeof(ClusterRoleBinding))]
    public static partial RoleBinding To(this RoleBinding binding, ServiceAccount account);

    /// <summary>Gives the role to a service account that is made elsewhere (<c>subjects[]</c>).</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="name">The service account's name.</param>
    /// <param name="namespace">Its namespace, or the namespace's name.</param>
    [AlsoFor(typeof(ClusterRoleBinding))]
    public static partial RoleBinding ToServiceAccount(this RoleBinding binding, string name, NameOf<Namespace> @namespace);

    /// <summary>Gives the role to a user (<c>subjects[]</c>).</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="name">The name that the user authenticates with.</param>
    [AlsoFor(typeof(ClusterRoleBinding))]
    public static partial RoleBinding ToUser(this RoleBinding binding, string name);

    /// <summary>Gives the role to all users of a group (<c>subjects[]</c>).</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="name">The group's name, such as <c>system:authenticated</c>.</param>
    [AlsoFor(typeof(ClusterRoleBinding))]
    public static partial RoleBinding ToGroup(this RoleBinding binding, string name);
}
