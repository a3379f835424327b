using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a service.</summary>
[Vocabulary(typeof(ServiceVocabulary))]
public static partial class ServiceShorthands
{
    /// <summary>Opens a port of the service (<c>ports[]</c>). The same name again is laid over the port that is there.</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="port">The port on which the service listens (<c>ports[].port</c>).</param>
    /// <param name="to">
    /// The port of the pods: number, name or the port itself (<c>ports[].targetPort</c>), which also tells the protocol; the same number
    /// where nothing is said.
    /// </param>
    /// <param name="name">The port's name (<c>ports[].name</c>); demanded when there are several.</param>
    /// <param name="nodePort">The port on every node, 30000 to 32767 (<c>ports[].nodePort</c>); the cluster chooses one where it needs one.</param>
    public static partial ServiceSpec Port(
        this ServiceSpec spec, int port, PortReference? to = null, string? name = null, int? nodePort = null);

    /// <summary>Opens a port of the pods under its own number and name (<c>ports[]</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="port">The port of the pods.</param>
    [Function(nameof(ServiceVocabulary.SamePort))]
    public static partial ServiceSpec Port(this ServiceSpec spec, ContainerPort port);

    /// <summary>Opens every port of a workload's containers and sidecars under its own number and name (<c>ports[]</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="workload">A pod, or an object that makes pods.</param>
    /// <exception cref="ManifestException">The object makes no pods.</exception>
    public static partial ServiceSpec PortsOf(this ServiceSpec spec, KubernetesObject workload);

    /// <summary>
    /// Gives the service no address of its own: its name leads to the addresses of its pods, and each pod of a stateful set has a name
    /// below it (<c>clusterIP: None</c>).
    /// </summary>
    /// <param name="spec">The service's spec.</param>
    public static partial ServiceSpec Headless(this ServiceSpec spec);

    /// <summary>Opens the service's ports on every node, too (<c>type: NodePort</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    public static partial ServiceSpec NodePort(this ServiceSpec spec);

    /// <summary>Has a load balancer outside the cluster send requests to the service (<c>type: LoadBalancer</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="sourceRanges">
    /// The addresses that may come in, such as <c>["10.0.0.0/8"]</c> (<c>loadBalancerSourceRanges</c>); all where nothing is said.
    /// </param>
    /// <param name="loadBalancerClass">Which load balancer, such as <c>example.com/internal</c> (<c>loadBalancerClass</c>); the cluster's own
    /// where nothing is said.</param>
    /// <param name="externalTrafficPolicy">
    /// Local keeps the client's address and sends only to pods of the node that a request came to (<c>externalTrafficPolicy</c>); Cluster
    /// where nothing is said.
    /// </param>
    public static partial ServiceSpec LoadBalancer(
        this ServiceSpec spec,
        string[]? sourceRanges = null,
        string? loadBalancerClass = null,
        ExternalTrafficPolicy? externalTrafficPolicy = null);

    /// <summary>
    /// Makes the service another name of a host outside the cluster (<c>type: ExternalName</c>, <c>externalName</c>). No pods are behind it.
    /// </summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="host">The host's name, such as <c>db.example.com</c>; not an address.</param>
    public static partial ServiceSpec ExternalName(this ServiceSpec spec, string host);

    /// <summary>Sends what comes from one client to one pod (<c>sessionAffinity: ClientIP</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="timeout">
    /// How long after the client's last request, up to a day (<c>sessionAffinityConfig.clientIP.timeoutSeconds</c>); 3 hours where nothing is
    /// said.
    /// </param>
    public static partial ServiceSpec ClientIPAffinity(this ServiceSpec spec, Duration? timeout = null);
}
