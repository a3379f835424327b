using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a probe.</summary>
[Vocabulary(typeof(ProbeVocabulary))]
public static partial class ProbeShorthands
{
    /// <summary>Asks by HTTP GET: an answer from 200 to 399 is a success (<c>httpGet</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="path">The path to ask for.</param>
    /// <param name="port">The container's port: number, name or the port itself.</param>
    /// <param name="scheme">HTTP where nothing is said; HTTPS certificates are not verified.</param>
    /// <param name="host">
    /// The address to ask; the pod's own where nothing is said. For a virtual host use <c>Header("Host", …)</c> instead.
    /// </param>
    public static partial Probe Http(
        this Probe probe, string path, PortReference port, URIScheme? scheme = null, string? host = null);

    /// <summary>Sends a header with the HTTP request (<c>httpGet.httpHeaders[]</c>); the same name again replaces it.</summary>
    /// <param name="probe">The probe, which asks by HTTP: <c>Http</c> comes first.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ManifestException">The probe doesn't ask by HTTP.</exception>
    public static partial Probe Header(this Probe probe, string name, string value);

    /// <summary>Asks by opening a TCP connection (<c>tcpSocket</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="port">The container's port: number, name or the port itself.</param>
    public static partial Probe Tcp(this Probe probe, PortReference port);

    /// <summary>Asks by running a command in the container: exit code 0 is a success (<c>exec</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="command">The program and its arguments; no shell is involved.</param>
    public static partial Probe Exec(this Probe probe, params string[] command);

    /// <summary>Asks the container's gRPC health service (<c>grpc</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="port">The port's number; Kubernetes takes no name here.</param>
    /// <param name="service">The service to ask for; the server as a whole where nothing is said.</param>
    public static partial Probe Grpc(this Probe probe, int port, string? service = null);

    /// <summary>Asks the container's gRPC health service (<c>grpc</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="port">The port; its number is used, because Kubernetes takes no name here.</param>
    /// <param name="service">The service to ask for; the server as a whole where nothing is said.</param>
    public static partial Probe Grpc(this Probe probe, ContainerPort port, string? service = null);

    /// <summary>Sets the time between two questions (<c>periodSeconds</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="period">Whole seconds, such as <c>10.Seconds()</c>; 10 seconds where nothing is said.</param>
    public static partial Probe Every(this Probe probe, Duration period);

    /// <summary>Sets the time that an answer may take (<c>timeoutSeconds</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="timeout">Whole seconds; 1 second where nothing is said.</param>
    public static partial Probe Timeout(this Probe probe, Duration timeout);

    /// <summary>Sets the time from the container's start to the first question (<c>initialDelaySeconds</c>).</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="delay">Whole seconds; none where nothing is said.</param>
    public static partial Probe After(this Probe probe, Duration delay);
}
