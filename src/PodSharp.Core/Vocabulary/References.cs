using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How one object refers to another: by a name that may be given as text or as the object itself.</summary>
public static class References
{
    /// <summary>The name that <paramref name="reference"/> is or has: a text, a kind's object, or an entry with a name.</summary>
    public static DocumentNode Name(DocumentNode reference)
    {
        if (reference is not MappingNode mapping)
            return reference;

        return mapping.Get("metadata").Get("name")
            ?? mapping.Get("name")
            ?? throw new ManifestException($"What is referred to has no name: {reference}. Make it with Named.", reference.Origin);
    }

    /// <summary>The port that <paramref name="reference"/> is (number or name) or has: its name, else its number.</summary>
    public static DocumentNode Port(DocumentNode reference) => reference is MappingNode mapping
        ? mapping.Get("name") ?? mapping.Get("containerPort") ?? UnknownNode.Instance
        : reference;

    /// <summary>The number of the port that <paramref name="reference"/> is or has.</summary>
    public static DocumentNode PortNumber(DocumentNode reference) => reference is MappingNode mapping
        ? mapping.Get("containerPort") ?? UnknownNode.Instance
        : reference;

    /// <summary>The object as others refer to it where they may refer to any kind: version, kind and name.</summary>
    public static DocumentNode Object(DocumentNode reference) => reference is not MappingNode
        ? UnknownNode.Instance
        : MappingNode.Of(("apiVersion", reference.Get("apiVersion")), ("kind", reference.Get("kind")), ("name", Name(reference)));
}
