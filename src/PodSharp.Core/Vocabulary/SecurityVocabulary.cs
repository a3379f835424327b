using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What containers may do; the same fields of a container and of a pod spec, which speaks for all its containers.</summary>
public static class SecurityVocabulary
{
    private static readonly string[] SecurityContext = ["securityContext"];
    private static readonly string[] Capabilities = ["securityContext", "capabilities"];
    private static readonly string[] ContainerLists = ["containers", "initContainers"];
    private static readonly SequenceNode All = SequenceNode.Of(ScalarNode.Of("ALL"));

    /// <summary>A profile that the container runtime brings.</summary>
    public static DocumentNode RuntimeDefault(DocumentNode blank) => blank.Put("type", ScalarNode.Of("RuntimeDefault"));

    /// <summary>No profile.</summary>
    public static DocumentNode Unconfined(DocumentNode blank) => blank.Put("type", ScalarNode.Of("Unconfined"));

    /// <summary>A profile of the node.</summary>
    public static DocumentNode Localhost(DocumentNode blank, DocumentNode profile) =>
        blank.Put("type", ScalarNode.Of("Localhost")).Put("localhostProfile", profile);

    /// <summary>All that the restricted Pod Security profile demands of a container.</summary>
    public static DocumentNode RestrictedContainer(DocumentNode container, DocumentNode? runAsUser) =>
        WithoutPrivileges(RestrictedContext(container, runAsUser));

    /// <summary>All that the restricted Pod Security profile demands of a pod and of the containers that it has.</summary>
    public static DocumentNode RestrictedPod(DocumentNode spec, DocumentNode? runAsUser)
    {
        if (spec.Get("containers") is null or SequenceNode { Count: 0, IsOpen: false })
            throw new ManifestException("There is no container to restrict yet: add the containers first, then Restricted.", spec.Origin);

        var restricted = RestrictedContext(spec, runAsUser);
        foreach (var list in ContainerLists)
        {
            if (restricted.Get(list) is SequenceNode containers)
                restricted = restricted.Put(list, WithoutPrivileges(containers));
        }

        return restricted;
    }

    /// <summary>The user and group of the processes.</summary>
    public static DocumentNode RunAs(DocumentNode container, DocumentNode user, DocumentNode? group) => container.Apply(
        SecurityContext, context => WithGroup(context.Put("runAsUser", user), "runAsGroup", group));

    /// <summary>The user and groups of all containers' processes, and the group that owns the volumes' files.</summary>
    public static DocumentNode PodRunAs(DocumentNode spec, DocumentNode user, DocumentNode? group, DocumentNode? fsGroup) =>
        RunAs(spec, user, group).Apply(SecurityContext, context => WithGroup(context, "fsGroup", fsGroup));

    /// <summary>Takes capabilities away that the runtime gives.</summary>
    public static DocumentNode DropCapabilities(DocumentNode container, DocumentNode capabilities) =>
        container.Apply(Capabilities, there => there.IncludeAll("drop", capabilities));

    /// <summary>Gives capabilities beyond those that the runtime gives.</summary>
    public static DocumentNode AddCapabilities(DocumentNode container, DocumentNode capabilities) =>
        container.Apply(Capabilities, there => there.IncludeAll("add", capabilities));

    /// <summary>Whether only mounted volumes can be written to.</summary>
    public static DocumentNode ReadOnlyRootFilesystem(DocumentNode container, DocumentNode value) =>
        container.Put(SecurityContext, "readOnlyRootFilesystem", value);

    /// <summary>Whether the container may do whatever root of the node may.</summary>
    public static DocumentNode Privileged(DocumentNode container, DocumentNode value) =>
        container.Put(SecurityContext, "privileged", value);

    /// <summary>Which system calls are allowed.</summary>
    public static DocumentNode SeccompProfile(DocumentNode container, DocumentNode profile) =>
        container.Put(SecurityContext, "seccompProfile", profile);

    /// <summary>What AppArmor allows.</summary>
    public static DocumentNode AppArmorProfile(DocumentNode container, DocumentNode profile) =>
        container.Put(SecurityContext, "appArmorProfile", profile);

    /// <summary>The SELinux label of the processes; what is left out stays.</summary>
    public static DocumentNode SeLinuxOptions(
        DocumentNode container, DocumentNode? level, DocumentNode? type, DocumentNode? role, DocumentNode? user)
    {
        var options = MappingNode.Of(("user", user), ("role", role), ("type", type), ("level", level));
        return container.Apply(SecurityContext, context => context.Put("seLinuxOptions", context.Get("seLinuxOptions").Merge(options)));
    }

    private static DocumentNode RestrictedContext(DocumentNode node, DocumentNode? runAsUser) => node.Apply(SecurityContext, context =>
    {
        var restricted = context.Put("runAsNonRoot", ScalarNode.True);
        restricted = runAsUser is null ? restricted : restricted.Put("runAsUser", runAsUser);
        return restricted.Put("seccompProfile", RuntimeDefault(MappingNode.Empty));
    });

    private static DocumentNode WithoutPrivileges(DocumentNode container) => container
        .Put(SecurityContext, "allowPrivilegeEscalation", ScalarNode.False)
        .Put(Capabilities, "drop", All);

    private static SequenceNode WithoutPrivileges(SequenceNode containers)
    {
        for (var index = 0; index < containers.Count; index++)
            containers = containers.Replace(index, WithoutPrivileges(containers[index]));
        return containers;
    }

    private static DocumentNode? WithGroup(DocumentNode? context, string field, DocumentNode? group) =>
        group is null ? context : context.Put(field, group);
}
