using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Services in front of pods.</summary>
public static class ServiceVocabulary
{
    private static readonly string[] ServiceName = ["spec", "serviceName"];

    /// <summary>
    /// A service in front of a workload or a pod: name, namespace and selector come from it. The selector is the workload's own, else
    /// the labels of its pods.
    /// </summary>
    public static DocumentNode For(DocumentNode blank, DocumentNode workload, DocumentNode? name) => blank
        .Put("metadata", WorkloadPods.MetadataFor(workload, name))
        .Put("spec", MappingNode.Of(("selector", WorkloadPods.Selector(workload))));

    /// <summary>The service that gives each pod of a workload a name of its own; of a stateful set the one that it names.</summary>
    public static DocumentNode HeadlessFor(DocumentNode blank, DocumentNode workload, DocumentNode? name)
    {
        var service = For(blank, workload, name ?? workload.Get(ServiceName));
        return service.Apply(["spec"], spec => Headless(spec.AsObject()));
    }

    /// <summary>Gives the service no address of its own: its name leads to the pods' addresses.</summary>
    public static DocumentNode Headless(DocumentNode spec) => spec.Put("clusterIP", ScalarNode.Of("None"));

    /// <summary>Opens a port of the service.</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="port">The port on which the service listens.</param>
    /// <param name="to">The port of the pods: number, name or port object, which also tells the protocol.</param>
    /// <param name="name">The port's name; demanded when there are several.</param>
    /// <param name="nodePort">The port on every node.</param>
    public static DocumentNode Port(DocumentNode spec, DocumentNode port, DocumentNode? to, DocumentNode? name, DocumentNode? nodePort)
    {
        var entry = MappingNode.Of(
            ("name", name),
            ("port", port),
            ("protocol", OfPortObject(to, "protocol")),
            ("targetPort", to is null ? null : References.Port(to)),
            ("nodePort", nodePort));
        return name is null ? spec.Append("ports", entry) : spec.Upsert("ports", "name", name, entry, NodeOperations.Merge);
    }

    /// <summary>Opens a port of the pods under its own number and name.</summary>
    public static DocumentNode SamePort(DocumentNode spec, DocumentNode port) =>
        Port(spec, References.PortNumber(port), port, port.Get("name"), null);

    /// <summary>Opens every port of a workload under its own number and name.</summary>
    public static DocumentNode PortsOf(DocumentNode spec, DocumentNode workload)
    {
        var containers = WorkloadPods.Containers(workload);
        var isOpen = containers.IsOpen;
        foreach (var container in containers.Items)
        {
            var ports = NodeOperations.Items(container.Get("ports"), "ports");
            isOpen |= ports.IsOpen;
            foreach (var port in ports.Items)
                spec = SamePort(spec, port);
        }

        return isOpen ? spec.Put("ports", NodeOperations.Items(spec.Get("ports"), "ports").Open()) : spec;
    }

    /// <summary>Opens the service's ports on every node, too.</summary>
    public static DocumentNode NodePort(DocumentNode spec) => spec.Put("type", ScalarNode.Of("NodePort"));

    /// <summary>Has a load balancer outside the cluster send requests to the service.</summary>
    public static DocumentNode LoadBalancer(
        DocumentNode spec, DocumentNode? sourceRanges, DocumentNode? loadBalancerClass, DocumentNode? externalTrafficPolicy)
    {
        var balanced = spec.Put("type", ScalarNode.Of("LoadBalancer"));
        balanced = sourceRanges is null ? balanced : balanced.Put("loadBalancerSourceRanges", sourceRanges);
        balanced = loadBalancerClass is null ? balanced : balanced.Put("loadBalancerClass", loadBalancerClass);
        return externalTrafficPolicy is null ? balanced : balanced.Put("externalTrafficPolicy", externalTrafficPolicy);
    }

    /// <summary>Makes the service another name of a host outside the cluster.</summary>
    public static DocumentNode ExternalName(DocumentNode spec, DocumentNode host) =>
        spec.Put("type", ScalarNode.Of("ExternalName")).Put("externalName", host);

    /// <summary>Sends what comes from one client to one pod, for a time.</summary>
    public static DocumentNode ClientIPAffinity(DocumentNode spec, DocumentNode? timeout)
    {
        var affine = spec.Put("sessionAffinity", ScalarNode.Of("ClientIP"));
        return timeout is null
            ? affine
            : affine.Put("sessionAffinityConfig", MappingNode.Of(("clientIP", MappingNode.Of(("timeoutSeconds", timeout)))));
    }

    // What a port object tells beside its number: nothing of a plain number or name, nobody knows what of an unknown one.
    private static DocumentNode? OfPortObject(DocumentNode? port, string key) => port is ScalarNode ? null : port.Get(key);
}
