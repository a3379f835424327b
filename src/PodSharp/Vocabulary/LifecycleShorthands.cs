using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>
/// The shorthands of what is done when a container has started or is about to be stopped. There is none for <c>tcpSocket</c>, which
/// Kubernetes accepts here but can't do.
/// </summary>
[Vocabulary(typeof(LifecycleVocabulary))]
public static partial class LifecycleShorthands
{
    /// <summary>Runs a command in the container (<c>exec</c>).</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="command">The program and its arguments; no shell is involved.</param>
    public static partial LifecycleHandler Exec(this LifecycleHandler handler, params string[] command);

    /// <summary>Sends the container an HTTP GET (<c>httpGet</c>).</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="path">The path to ask for.</param>
    /// <param name="port">The container's port: number, name or the port itself.</param>
    /// <param name="scheme">HTTP where nothing is said; HTTPS certificates are not verified.</param>
    /// <param name="host">The address to ask; the pod's own where nothing is said.</param>
    public static partial LifecycleHandler Http(
        this LifecycleHandler handler, string path, PortReference port, URIScheme? scheme = null, string? host = null);

    /// <summary>Sends a header with the HTTP request (<c>httpGet.httpHeaders[]</c>); the same name again replaces it.</summary>
    /// <param name="handler">The handler, which sends an HTTP request: <c>Http</c> comes first.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ManifestException">The handler sends no HTTP request.</exception>
    public static partial LifecycleHandler Header(this LifecycleHandler handler, string name, string value);

    /// <summary>Waits (<c>sleep</c>, since Kubernetes 1.29): before a stop, until nobody sends requests any more.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="duration">Whole seconds, such as <c>5.Seconds()</c>; at most the pod's <c>terminationGracePeriodSeconds</c>.</param>
    public static partial LifecycleHandler Sleep(this LifecycleHandler handler, Duration duration);
}
