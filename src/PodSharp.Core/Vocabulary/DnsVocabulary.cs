using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>How a pod finds others by name.</summary>
public static class DnsVocabulary
{
    /// <summary>Sets an option of the resolver.</summary>
    public static DocumentNode Option(DocumentNode configuration, DocumentNode name, DocumentNode? value) =>
        configuration.Upsert("options", "name", name, value, static (option, value) => option.Put("value", value));

    /// <summary>Gives an address names of its own; further ones for the same address are added to them.</summary>
    public static DocumentNode HostAlias(DocumentNode spec, DocumentNode address, DocumentNode hostnames) =>
        spec.Upsert("hostAliases", "ip", address, hostnames, static (alias, hostnames) => alias.IncludeAll("hostnames", hostnames));
}
