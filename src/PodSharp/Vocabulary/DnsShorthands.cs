using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of how a pod finds others by name.</summary>
[Vocabulary(typeof(DnsVocabulary))]
public static partial class DnsShorthands
{
    /// <summary>Sets an option of the resolver (<c>dnsConfig.options[]</c>); the same name again is replaced.</summary>
    /// <param name="configuration">The DNS configuration: <c>.DnsConfig(d => d.Option("ndots", "2"))</c>.</param>
    /// <param name="name">The option's name, as in <c>resolv.conf</c>.</param>
    /// <param name="value">Its value, a text; none for options that have none, such as <c>edns0</c>.</param>
    public static partial PodDNSConfig Option(this PodDNSConfig configuration, string name, string? value = null);

    /// <summary>
    /// Gives an address names of its own in the pod's <c>/etc/hosts</c> (<c>hostAliases[]</c>); further names are added to them.
    /// </summary>
    /// <param name="spec">The pod spec.</param>
    /// <param name="address">The IP address (<c>hostAliases[].ip</c>).</param>
    /// <param name="hostnames">The names (<c>hostAliases[].hostnames</c>).</param>
    public static partial PodSpec HostAlias(this PodSpec spec, string address, params string[] hostnames);
}
