using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What a pod spec is given; the same on a pod and on everything that makes pods.</summary>
public static class PodSpecVocabulary
{
    private static readonly ScalarNode Always = ScalarNode.Of("Always");

    /// <summary>Adds a container, or changes the one of this name. What it mounts, the pod has.</summary>
    public static DocumentNode Container(
        DocumentNode spec, DocumentNode name, DocumentNode image, Func<DocumentNode, DocumentNode>? configure) =>
        spec.Upsert("containers", "name", name, container => Configured(container.Put("image", image), configure));

    /// <summary>Changes the container of this name, or adds one.</summary>
    public static DocumentNode ConfigureContainer(
        DocumentNode spec, DocumentNode name, Func<DocumentNode, DocumentNode> configure) =>
        spec.Upsert("containers", "name", name, configure);

    /// <summary>Adds a container that is made already; laid over the one of the same name.</summary>
    public static DocumentNode AddContainer(DocumentNode spec, DocumentNode container) => Add(spec, "containers", container);

    /// <summary>Adds a container that runs to its end before the others start.</summary>
    public static DocumentNode Init(
        DocumentNode spec, DocumentNode name, DocumentNode image, Func<DocumentNode, DocumentNode>? configure) =>
        spec.Upsert("initContainers", "name", name, container => Configured(container.Put("image", image), configure));

    /// <summary>Changes the init container of this name, or adds one.</summary>
    public static DocumentNode ConfigureInit(DocumentNode spec, DocumentNode name, Func<DocumentNode, DocumentNode> configure) =>
        spec.Upsert("initContainers", "name", name, configure);

    /// <summary>Adds an init container that is made already.</summary>
    public static DocumentNode AddInit(DocumentNode spec, DocumentNode container) => Add(spec, "initContainers", container);

    /// <summary>Adds a container that starts before the others, in order, and runs beside them to the pod's end.</summary>
    public static DocumentNode Sidecar(
        DocumentNode spec, DocumentNode name, DocumentNode image, Func<DocumentNode, DocumentNode>? configure) =>
        spec.Upsert(
            "initContainers",
            "name",
            name,
            container => Configured(container.Put("image", image).Put("restartPolicy", Always), configure));

    /// <summary>Adds a sidecar that is made already.</summary>
    public static DocumentNode AddSidecar(DocumentNode spec, DocumentNode container) =>
        Add(spec, "initContainers", container.Put("restartPolicy", Always));

    /// <summary>Adds a volume; laid over the one of the same name.</summary>
    public static DocumentNode Volume(DocumentNode spec, DocumentNode volume) => Add(spec, "volumes", volume);

    /// <summary>Gives the container that was added last a liveness probe.</summary>
    public static DocumentNode Liveness(DocumentNode spec, DocumentNode probe) =>
        OnLastContainer(spec, container => ContainerVocabulary.Liveness(container, probe));

    /// <summary>Gives the container that was added last a readiness probe.</summary>
    public static DocumentNode Readiness(DocumentNode spec, DocumentNode probe) =>
        OnLastContainer(spec, container => ContainerVocabulary.Readiness(container, probe));

    /// <summary>Gives the container that was added last a startup probe.</summary>
    public static DocumentNode Startup(DocumentNode spec, DocumentNode probe) =>
        OnLastContainer(spec, container => ContainerVocabulary.Startup(container, probe));

    /// <summary>Lets the pod act as a service account, given as the object.</summary>
    public static DocumentNode ServiceAccount(DocumentNode spec, DocumentNode account) =>
        spec.Put("serviceAccountName", References.Name(account));

    /// <summary>Names a secret that the pod's images may be pulled with.</summary>
    public static DocumentNode PullSecret(DocumentNode spec, DocumentNode secret)
    {
        var name = References.Name(secret);
        return spec.Upsert("imagePullSecrets", "name", name, static entry => entry);
    }

    /// <summary>The time from being asked to end until being killed; of a pod, and of a probe that found its container dead.</summary>
    public static DocumentNode TerminationGracePeriod(DocumentNode node, DocumentNode period) =>
        node.Put("terminationGracePeriodSeconds", period);

    private static DocumentNode Add(DocumentNode spec, string list, DocumentNode entry) => entry.Get("name") is { } name
        ? spec.Upsert(list, "name", name, entry, NodeOperations.Merge)
        : spec.Append(list, entry);

    private static DocumentNode Configured(DocumentNode container, Func<DocumentNode, DocumentNode>? configure) =>
        configure is null ? container : configure(container);

    /// <summary>Changes the container that was added last.</summary>
    internal static DocumentNode OnLastContainer(DocumentNode spec, Func<DocumentNode, DocumentNode> change, string purpose = "probe")
    {
        switch (spec.Get("containers"))
        {
            case SequenceNode { IsOpen: false, Count: > 0 } containers:
                return spec.Put("containers", containers.Replace(containers.Count - 1, change(containers[containers.Count - 1])));
            case SequenceNode { IsOpen: true }:
                // Which one is the last can't be told; whatever is listed may have changed.
                return spec.Put("containers", SequenceNode.Empty.Open());
            case UnknownNode:
                return spec;
            default:
                throw new ManifestException($"There is no container to {purpose} yet: add the container first.", spec.Origin);
        }
    }
}
