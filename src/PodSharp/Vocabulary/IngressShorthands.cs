using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of an ingress.</summary>
[Vocabulary(typeof(IngressVocabulary))]
public static partial class IngressShorthands
{
    /// <summary>Hands requests from outside to a service (<c>rules[].http.paths[]</c>); paths of one host share a rule.</summary>
    /// <param name="spec">The ingress' spec.</param>
    /// <param name="host">The host that is asked for (<c>rules[].host</c>).</param>
    /// <param name="path">The path that is asked for.</param>
    /// <param name="service">The service or its name.</param>
    /// <param name="port">The service's port: number or name.</param>
    /// <param name="pathType">How the path is compared; by prefix where nothing is said, and printed, because the server fills in nothing here.</param>
    public static partial IngressSpec Route(
        this IngressSpec spec, string host, string path, NameOf<Service> service, IntOrString port, PathType? pathType = null);
}
