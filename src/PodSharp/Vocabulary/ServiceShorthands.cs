using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a service.</summary>
[Vocabulary(typeof(ServiceVocabulary))]
public static partial class ServiceShorthands
{
    /// <summary>Opens a port of the service (<c>ports[]</c>).</summary>
    /// <param name="spec">The service's spec.</param>
    /// <param name="port">The port on which the service listens (<c>ports[].port</c>).</param>
    /// <param name="to">
    /// The port of the pods: number, name or the port itself (<c>ports[].targetPort</c>); the same number where nothing is said.
    /// </param>
    /// <param name="name">The port's name (<c>ports[].name</c>); demanded when there are several.</param>
    public static partial ServiceSpec Port(this ServiceSpec spec, int port, PortReference? to = null, string? name = null);
}
