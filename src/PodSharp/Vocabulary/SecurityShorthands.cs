using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of what containers may do: on a container, and on a pod spec for all its containers.</summary>
[Vocabulary(typeof(SecurityVocabulary))]
public static partial class SecurityShorthands
{
    /// <summary>
    /// Says all that the restricted Pod Security profile demands of a container (<c>securityContext</c>): <c>runAsNonRoot: true</c>,
    /// <c>seccompProfile.type: RuntimeDefault</c>, <c>allowPrivilegeEscalation: false</c> and <c>capabilities.drop: [ALL]</c>. What else is
    /// said of the container stays.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="runAsUser">
    /// The user's number (<c>securityContext.runAsUser</c>), for an image that doesn't name one that is not root; the image's where
    /// nothing is said.
    /// </param>
    [Function(nameof(SecurityVocabulary.RestrictedContainer))]
    public static partial Container Restricted(this Container container, long? runAsUser = null);

    /// <summary>
    /// Says all that the restricted Pod Security profile demands of a pod: <c>runAsNonRoot: true</c> and
    /// <c>seccompProfile.type: RuntimeDefault</c> once for all containers (<c>securityContext</c>), and what only a container can say,
    /// <c>allowPrivilegeEscalation: false</c> and <c>capabilities.drop: [ALL]</c>, on each container, init container and sidecar that the
    /// pod has by now: say it last. What a container says itself of its user or profile stays.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="runAsUser">
    /// The user's number (<c>securityContext.runAsUser</c>), for images that don't name one that is not root; the images' where nothing is
    /// said.
    /// </param>
    /// <exception cref="ManifestException">There is no container yet.</exception>
    [Function(nameof(SecurityVocabulary.RestrictedPod))]
    public static partial PodSpec Restricted(this PodSpec spec, long? runAsUser = null);

    /// <summary>Runs the container's processes as this user and group (<c>securityContext</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="user">The user's number (<c>securityContext.runAsUser</c>).</param>
    /// <param name="group">The group's number (<c>securityContext.runAsGroup</c>); the image's where nothing is said.</param>
    public static partial Container RunAs(this Container container, long user, long? group = null);

    /// <summary>Runs the processes of all containers as this user and group (<c>securityContext</c>).</summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="user">The user's number (<c>securityContext.runAsUser</c>).</param>
    /// <param name="group">The group's number (<c>securityContext.runAsGroup</c>); the images' where nothing is said.</param>
    /// <param name="fsGroup">
    /// The group that owns the files of the volumes (<c>securityContext.fsGroup</c>); nobody's files are changed where nothing is said.
    /// </param>
    [Function(nameof(SecurityVocabulary.PodRunAs))]
    public static partial PodSpec RunAs(this PodSpec spec, long user, long? group = null, long? fsGroup = null);

    /// <summary>
    /// Takes capabilities away that the container runtime gives (<c>securityContext.capabilities.drop</c>); further ones are added to them.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="capabilities">Their names without <c>CAP_</c>, or <c>"ALL"</c>.</param>
    public static partial Container DropCapabilities(this Container container, params string[] capabilities);

    /// <summary>
    /// Gives capabilities beyond those that the container runtime gives (<c>securityContext.capabilities.add</c>); further ones are added
    /// to them.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="capabilities">Their names without <c>CAP_</c>, such as <c>"NET_BIND_SERVICE"</c>.</param>
    public static partial Container AddCapabilities(this Container container, params string[] capabilities);

    /// <summary>Lets the container write to mounted volumes only (<c>securityContext.readOnlyRootFilesystem</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">Whether it is so; false is what holds where nothing is said.</param>
    public static partial Container ReadOnlyRootFilesystem(this Container container, bool value = true);

    /// <summary>Lets the container do whatever root of the node may (<c>securityContext.privileged</c>).</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">Whether it is so; false is what holds where nothing is said.</param>
    public static partial Container Privileged(this Container container, bool value = true);

    /// <summary>Chooses which system calls are allowed (<c>securityContext.seccompProfile</c>).</summary>
    /// <param name="container">The container, or the pod spec for all its containers.</param>
    /// <param name="profile">Such as <c>SeccompProfile.RuntimeDefault()</c>; all are allowed where nothing is said.</param>
    [AlsoFor(typeof(PodSpec))]
    public static partial Container SeccompProfile(this Container container, SeccompProfile profile);

    /// <summary>Chooses what AppArmor allows (<c>securityContext.appArmorProfile</c>, since Kubernetes 1.30).</summary>
    /// <param name="container">The container, or the pod spec for all its containers.</param>
    /// <param name="profile">Such as <c>AppArmorProfile.RuntimeDefault()</c>, which holds where nothing is said.</param>
    [AlsoFor(typeof(PodSpec))]
    public static partial Container AppArmorProfile(this Container container, AppArmorProfile profile);

    /// <summary>Gives the processes an SELinux label (<c>securityContext.seLinuxOptions</c>); what is left out stays as it is.</summary>
    /// <param name="container">The container, or the pod spec for all its containers.</param>
    /// <param name="level">The level, such as <c>s0:c123,c456</c>.</param>
    /// <param name="type">The type, such as <c>spc_t</c>.</param>
    /// <param name="role">The role.</param>
    /// <param name="user">The user.</param>
    [AlsoFor(typeof(PodSpec))]
    public static partial Container SeLinuxOptions(
        this Container container, string? level = null, string? type = null, string? role = null, string? user = null);
}
