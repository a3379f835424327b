using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How a probe asks, and how often. The four ways of asking exclude each other: the last one said holds.</summary>
public static class ProbeVocabulary
{
    private static readonly string[] Handlers = ["exec", "grpc", "httpGet", "sleep", "tcpSocket"];

    /// <summary>Asks by HTTP: an answer from 200 to 399 is a success.</summary>
    public static DocumentNode Http(
        DocumentNode probe, DocumentNode path, DocumentNode port, DocumentNode? scheme, DocumentNode? host) =>
        Handler(
            probe,
            "httpGet",
            MappingNode.Of(("path", path), ("port", References.Port(port)), ("scheme", scheme), ("host", host)));

    /// <summary>Sends a header with the HTTP request; the same header again replaces it.</summary>
    public static DocumentNode Header(DocumentNode probe, DocumentNode name, DocumentNode value)
    {
        var request = probe.Get("httpGet")
            ?? throw new ManifestException("There is no HTTP request to send a header with: say Http first, then Header.", probe.Origin);
        return probe.Put(
            "httpGet", request.Upsert("httpHeaders", "name", name, value, static (header, value) => header.Put("value", value)));
    }

    /// <summary>Asks by opening a TCP connection.</summary>
    public static DocumentNode Tcp(DocumentNode probe, DocumentNode port) =>
        Handler(probe, "tcpSocket", MappingNode.Of(("port", References.Port(port))));

    /// <summary>Asks by running a command in the container: exit code 0 is a success.</summary>
    public static DocumentNode Exec(DocumentNode probe, DocumentNode command) =>
        Handler(probe, "exec", MappingNode.Of(("command", command)));

    /// <summary>Asks gRPC's health service, by number because Kubernetes takes no name here.</summary>
    public static DocumentNode Grpc(DocumentNode probe, DocumentNode port, DocumentNode? service) =>
        Handler(probe, "grpc", MappingNode.Of(("port", References.PortNumber(port)), ("service", service)));

    /// <summary>The time between two questions.</summary>
    public static DocumentNode Every(DocumentNode probe, DocumentNode period) => probe.Put("periodSeconds", period);

    /// <summary>The time that an answer may take.</summary>
    public static DocumentNode Timeout(DocumentNode probe, DocumentNode timeout) => probe.Put("timeoutSeconds", timeout);

    /// <summary>The time from the container's start to the first question.</summary>
    public static DocumentNode After(DocumentNode probe, DocumentNode delay) => probe.Put("initialDelaySeconds", delay);

    /// <summary>Asks in this way, and in no other.</summary>
    internal static DocumentNode Handler(DocumentNode probe, string handler, DocumentNode value)
    {
        foreach (var other in Handlers)
            probe = other == handler ? probe : probe.Put(other, null);
        return probe.Put(handler, value);
    }
}
