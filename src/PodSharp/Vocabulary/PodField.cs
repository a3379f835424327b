namespace PodSharp;

/// <summary>
/// What a pod can be told of itself, for <c>Env.Field(PodField.Name)</c> and files of the downward API. One label or annotation is
/// <c>metadata.labels['key']</c>.
/// </summary>
public static class PodField
{
    /// <summary>The pod's name.</summary>
    public const string Name = "metadata.name";

    /// <summary>Its namespace.</summary>
    public const string Namespace = "metadata.namespace";

    /// <summary>Its unique identifier.</summary>
    public const string Uid = "metadata.uid";

    /// <summary>All its labels; for files only, which follow changes.</summary>
    public const string Labels = "metadata.labels";

    /// <summary>All its annotations; for files only, which follow changes.</summary>
    public const string Annotations = "metadata.annotations";

    /// <summary>The name of the service account that it acts as; for environment variables only.</summary>
    public const string ServiceAccountName = "spec.serviceAccountName";

    /// <summary>The name of the node that it runs on; for environment variables only.</summary>
    public const string NodeName = "spec.nodeName";

    /// <summary>The address of the node; for environment variables only.</summary>
    public const string HostIP = "status.hostIP";

    /// <summary>The addresses of the node, with commas between them; for environment variables only, since Kubernetes 1.28.</summary>
    public const string HostIPs = "status.hostIPs";

    /// <summary>Its address; for environment variables only.</summary>
    public const string PodIP = "status.podIP";

    /// <summary>Its addresses of both families, with a comma between them; for environment variables only.</summary>
    public const string PodIPs = "status.podIPs";
}
