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
        DocumentNode spec, DocumentNode host, DocumentNode path, DocumentNode service, DocumentNode port, DocumentNode? pathType)
    {
        var number = port is ScalarNode { Kind: ScalarKind.String } ? "name" : "number";
        var backend = MappingNode.Of(("service", MappingNode.Of(
            ("name", References.Name(service)),
            ("port", port is UnknownNode ? port : MappingNode.Of((number, port))))));
        var entry = MappingNode.Of(("path", path), ("pathType", pathType ?? ScalarNode.Of("Prefix")), ("backend", backend));
        return spec.Upsert("rules", "host", host, rule => rule.Apply(Http, http => http.Append("paths", entry)));
    }
}
