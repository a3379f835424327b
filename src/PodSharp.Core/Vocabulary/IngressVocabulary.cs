using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Which requests from outside an ingress hands to which service.</summary>
public static class IngressVocabulary
{
    private static readonly string[] Http = ["http"];

    /// <summary>
    /// Hands requests for a host and path to a service, given by name or as the object. Paths of one host are collected in one rule.
    /// </summary>
    public static DocumentNode Route(
        DocumentNode spec, DocumentNode host, DocumentNode path, DocumentNode service, DocumentNode? port, DocumentNode? pathType)
    {
        var entry = MappingNode.Of(
            ("path", path), ("pathType", pathType ?? ScalarNode.Of("Prefix")), ("backend", Backend(service, port)));
        return spec.Upsert("rules", "host", host, rule => rule.Apply(Http, http => http.Append("paths", entry)));
    }

    /// <summary>Hands what no rule is for to a service.</summary>
    public static DocumentNode DefaultBackend(DocumentNode spec, DocumentNode service, DocumentNode? port) =>
        spec.Put("defaultBackend", Backend(service, port));

    /// <summary>Serves hosts encrypted, with the certificate that a secret holds. More hosts of one secret are collected.</summary>
    public static DocumentNode Tls(DocumentNode spec, DocumentNode secret, DocumentNode hosts) =>
        spec.Upsert("tls", "secretName", References.Name(secret), entry => entry.IncludeAll("hosts", hosts));

    /// <summary>Tells which controller serves the ingress.</summary>
    public static DocumentNode IngressClass(DocumentNode spec, DocumentNode ingressClass) =>
        spec.Put("ingressClassName", References.Name(ingressClass));

    private static MappingNode Backend(DocumentNode service, DocumentNode? port) => MappingNode.Of(
        ("service", MappingNode.Of(("name", References.Name(service)), ("port", ServicePort(service, port)))));

    // The port of a service is told by its name or its number; an object is asked for the one that is meant.
    private static DocumentNode ServicePort(DocumentNode service, DocumentNode? port)
    {
        if (port is ScalarNode scalar)
        {
            var (key, field) = scalar.Kind == ScalarKind.String ? ("name", "name") : ("number", "port");
            return Lacks(service, field, scalar)
                ? throw new ManifestException($"{Described(service)} has no port {scalar.Text}: open it with Port, or name one that it has.", service.Origin)
                : MappingNode.Of((key, scalar));
        }

        if (port is UnknownNode || service is UnknownNode)
            return UnknownNode.Instance;

        var ports = service.Get("spec").Get("ports");
        return ports switch
        {
            UnknownNode or SequenceNode { IsOpen: true } => UnknownNode.Instance,
            SequenceNode { Count: 1 } only when port is null => Told(only[0]),
            SequenceNode several when port is not null && Leading(several, port) is { } found => Told(found),
            _ when service is ScalarNode && port?.Get("name") is { } name => MappingNode.Of(("name", name)),
            _ => throw new ManifestException(
                port is null
                    ? $"Which port of {Described(service)} is meant? It can be left out only where the service is an object with one port."
                    : $"{Described(service)} has no port that leads to {References.Port(port)}: open it with Port, or name one that it has.",
                service.Origin),
        };
    }

    // Only where all of a service's ports are known can one be missing.
    private static bool Lacks(DocumentNode service, string field, ScalarNode wanted)
    {
        if (service is not MappingNode || service.Get("spec").Get("ports") is not SequenceNode { IsOpen: false } ports)
            return false;
        foreach (var port in ports.Items)
        {
            if (port.Get(field) is UnknownNode || NodeComparer.Instance.Equals(port.Get(field), wanted))
                return false;
        }

        return true;
    }

    // The service's port that leads to a port of the pods.
    private static DocumentNode? Leading(SequenceNode ports, DocumentNode port)
    {
        foreach (var candidate in ports.Items)
        {
            var target = candidate.Get("targetPort") ?? candidate.Get("port");
            if (target is UnknownNode
                || NodeComparer.Instance.Equals(target, References.Port(port))
                || NodeComparer.Instance.Equals(target, References.PortNumber(port)))
                return target is UnknownNode ? UnknownNode.Instance : candidate;
        }

        return null;
    }

    private static DocumentNode Told(DocumentNode port) => port switch
    {
        UnknownNode => port,
        _ when port.Get("name") is { } name => name is UnknownNode ? UnknownNode.Instance : MappingNode.Of(("name", name)),
        _ => MappingNode.Of(("number", port.Get("port"))),
    };

    private static string Described(DocumentNode service) =>
        service is ScalarNode name ? $"Service {name.Text}" : WorkloadPods.Described(service);
}
