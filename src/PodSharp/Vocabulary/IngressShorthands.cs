using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of an ingress.</summary>
[Vocabulary(typeof(IngressVocabulary))]
public static partial class IngressShorthands
{
    /// <summary>
    /// Hands requests from outside to a service (<c>rules[].http.paths[]</c>). Paths of one host share a rule, in the order in which they
    /// are said.
    /// </summary>
    /// <param name="spec">The ingress' spec.</param>
    /// <param name="host">The host that is asked for (<c>rules[].host</c>), such as <c>shop.example.com</c>.</param>
    /// <param name="path">The path that is asked for, with a slash first (<c>path</c>).</param>
    /// <param name="service">The service or its name (<c>backend.service.name</c>).</param>
    /// <param name="port">
    /// The service's port: its number or name, or a port of the pods, which the service leads to (<c>backend.service.port</c>). It may be
    /// left out where the service is given as an object with one port.
    /// </param>
    /// <param name="pathType">How the path is compared; by prefix where nothing is said, and printed, because the server fills in nothing here.</param>
    /// <exception cref="ManifestException">The port is left out and can't be told, or the service object doesn't lead to it.</exception>
    public static partial IngressSpec Route(
        this IngressSpec spec, string host, string path, NameOf<Service> service, PortReference? port = null, PathType? pathType = null);

    /// <summary>Hands what no rule is for to a service (<c>defaultBackend.service</c>).</summary>
    /// <param name="spec">The ingress' spec.</param>
    /// <param name="service">The service or its name.</param>
    /// <param name="port">
    /// The service's port: its number or name, or a port of the pods, which the service leads to. It may be left out where the service is
    /// given as an object with one port.
    /// </param>
    /// <exception cref="ManifestException">The port is left out and can't be told, or the service object doesn't lead to it.</exception>
    public static partial IngressSpec DefaultBackend(this IngressSpec spec, NameOf<Service> service, PortReference? port = null);

    /// <summary>
    /// Serves hosts encrypted, with the certificate of a secret (<c>tls[]</c>). The same secret again collects the hosts, each once.
    /// </summary>
    /// <param name="spec">The ingress' spec.</param>
    /// <param name="secret">The secret of type <c>kubernetes.io/tls</c>, or its name (<c>tls[].secretName</c>).</param>
    /// <param name="hosts">The hosts that the certificate is for (<c>tls[].hosts</c>).</param>
    public static partial IngressSpec Tls(this IngressSpec spec, NameOf<Secret> secret, params string[] hosts);

    /// <summary>Tells which controller serves the ingress (<c>ingressClassName</c>); the cluster's default where nothing is said.</summary>
    /// <param name="spec">The ingress' spec.</param>
    /// <param name="ingressClass">The class or its name.</param>
    public static partial IngressSpec IngressClass(this IngressSpec spec, NameOf<IngressClass> ingressClass);
}
