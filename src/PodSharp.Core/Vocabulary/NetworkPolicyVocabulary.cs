using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Who may talk to whom. Pods that a policy speaks about are denied whatever no policy allows.</summary>
public static class NetworkPolicyVocabulary
{
    private const string NameLabel = "kubernetes.io/metadata.name";

    private static readonly ScalarNode Ingress = ScalarNode.Of("Ingress");
    private static readonly ScalarNode Egress = ScalarNode.Of("Egress");
    private static readonly string[] Spec = ["spec"];

    /// <summary>A policy about the pods of a workload: name, namespace and selector come from it.</summary>
    public static DocumentNode For(DocumentNode blank, DocumentNode workload, DocumentNode? name) => blank
        .Put("metadata", WorkloadPods.MetadataFor(workload, name))
        .Put("spec", MappingNode.Of(("podSelector", WorkloadPods.SelectorOf(workload))));

    /// <summary>A policy about all pods of its namespace that allows nothing, in both directions or one.</summary>
    public static DocumentNode DenyAll(DocumentNode blank, DocumentNode name, DocumentNode? only) => blank
        .Put("metadata", MappingNode.Of(("name", name)))
        .Put("spec", MappingNode.Of(
            ("podSelector", MappingNode.Empty),
            ("policyTypes", only is null ? SequenceNode.Of(Ingress, Egress) : SequenceNode.Of(only))));

    /// <summary>Lets the pods of a workload or of a namespace in, at some ports or all.</summary>
    public static DocumentNode AllowFrom(DocumentNode policy, DocumentNode peer, DocumentNode ports) =>
        Allow(policy, Ingress, "ingress", "from", Pods(policy, peer), ports);

    /// <summary>Lets a peer in, at some ports or all.</summary>
    public static DocumentNode AllowFromPeer(DocumentNode policy, DocumentNode peer, DocumentNode ports) =>
        Allow(policy, Ingress, "ingress", "from", peer, ports);

    /// <summary>Lets everybody in, at some ports or all.</summary>
    public static DocumentNode AllowFromAnywhere(DocumentNode policy, DocumentNode ports) =>
        Allow(policy, Ingress, "ingress", "from", null, ports);

    /// <summary>Lets the pods reach those of a workload or of a namespace, at some ports or all.</summary>
    public static DocumentNode AllowTo(DocumentNode policy, DocumentNode peer, DocumentNode ports) =>
        Allow(policy, Egress, "egress", "to", Pods(policy, peer), ports);

    /// <summary>Lets the pods reach a peer, at some ports or all.</summary>
    public static DocumentNode AllowToPeer(DocumentNode policy, DocumentNode peer, DocumentNode ports) =>
        Allow(policy, Egress, "egress", "to", peer, ports);

    /// <summary>Lets the pods reach everything, at some ports or all.</summary>
    public static DocumentNode AllowToAnywhere(DocumentNode policy, DocumentNode ports) =>
        Allow(policy, Egress, "egress", "to", null, ports);

    /// <summary>Lets the pods look up names, at the cluster's own server or another peer.</summary>
    public static DocumentNode AllowDns(DocumentNode policy, DocumentNode? server) =>
        Allow(policy, Egress, "egress", "to", server ?? ClusterDns(), SequenceNode.Of(Dns("UDP"), Dns("TCP")));

    /// <summary>The pods of a workload as a peer, in whatever namespace the workload says.</summary>
    public static DocumentNode PodsOf(DocumentNode blank, DocumentNode workload)
    {
        var selected = blank.Put("podSelector", WorkloadPods.SelectorOf(workload));
        return workload.Get("metadata").Get("namespace") is { } @namespace
            ? selected.Put("namespaceSelector", @namespace is UnknownNode ? @namespace : NamespaceNamed(@namespace))
            : selected;
    }

    /// <summary>All pods of a namespace as a peer, given by name or as the object.</summary>
    public static DocumentNode InNamespace(DocumentNode blank, DocumentNode @namespace) =>
        blank.Put("namespaceSelector", NamespaceNamed(References.Name(@namespace)));

    /// <summary>A range of addresses as a peer, except some ranges inside of it.</summary>
    public static DocumentNode Block(DocumentNode blank, DocumentNode cidr, DocumentNode except) =>
        blank.Put("ipBlock", MappingNode.Of(("cidr", cidr), ("except", except is SequenceNode { Count: 0, IsOpen: false } ? null : except)));

    // The types are always said: left out, a policy that only allows requests to go out would keep all others from coming in.
    private static DocumentNode Allow(
        DocumentNode policy, ScalarNode type, string direction, string side, DocumentNode? peer, DocumentNode ports) =>
        policy.Apply(Spec, spec => spec
            .Include("policyTypes", type)
            .Append(direction, MappingNode.Of((side, peer is null ? null : SequenceNode.Of(peer)), ("ports", Ports(ports)))));

    // Left out, the namespace of a peer is the policy's own.
    private static DocumentNode Pods(DocumentNode policy, DocumentNode peer)
    {
        if (peer is not MappingNode || peer.Get("kind") is UnknownNode)
            return UnknownNode.Instance;
        if (peer.Get("kind") is ScalarNode { Text: "Namespace" })
            return InNamespace(MappingNode.Empty, peer);

        var (own, other) = (policy.Get("metadata").Get("namespace"), peer.Get("metadata").Get("namespace"));
        if (own is UnknownNode || other is UnknownNode)
            return MappingNode.Of(("podSelector", WorkloadPods.SelectorOf(peer))).Open();
        return NodeComparer.Instance.Equals(own, other) || other is null
            ? MappingNode.Of(("podSelector", WorkloadPods.SelectorOf(peer)))
            : PodsOf(MappingNode.Empty, peer);
    }

    private static MappingNode NamespaceNamed(DocumentNode name) => MatchLabels(NameLabel, name);

    private static MappingNode MatchLabels(string key, DocumentNode value) => MappingNode.Of(("matchLabels", MappingNode.Of((key, value))));

    private static MappingNode ClusterDns() => MappingNode.Of(
        ("namespaceSelector", NamespaceNamed(ScalarNode.Of("kube-system"))),
        ("podSelector", MatchLabels("k8s-app", ScalarNode.Of("kube-dns"))));

    private static MappingNode Dns(string protocol) =>
        MappingNode.Of(("containerPort", ScalarNode.Of(53)), ("protocol", ScalarNode.Of(protocol)));

    private static DocumentNode? Ports(DocumentNode ports)
    {
        if (ports is not SequenceNode list)
            return UnknownNode.Instance;

        var entries = SequenceNode.Empty;
        foreach (var port in list.Items)
        {
            entries = entries.Append(port is UnknownNode
                ? port
                : MappingNode.Of(("protocol", port.Get("protocol")), ("port", References.Port(port))));
        }

        return list.IsOpen ? entries.Open() : entries.Count == 0 ? null : entries;
    }
}
