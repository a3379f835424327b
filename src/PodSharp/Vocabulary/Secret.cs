using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(SecretVocabulary))]
public sealed partial record Secret
{
    /// <summary>A certificate and its private key, for an Ingress to serve encrypted (type <c>kubernetes.io/tls</c>).</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="certificate">The certificate as PEM: a file's path, or <c>FileContent.FromText(…)</c> (<c>data</c>, <c>tls.crt</c>).</param>
    /// <param name="key">The private key as PEM: a file's path, or <c>FileContent.FromText(…)</c> (<c>data</c>, <c>tls.key</c>).</param>
    public static partial Secret Tls(string name, FileContent certificate, FileContent key);

    /// <summary>A user's name and password (type <c>kubernetes.io/basic-auth</c>).</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="username">The user's name (<c>stringData</c>, <c>username</c>).</param>
    /// <param name="password">The password (<c>stringData</c>, <c>password</c>); it is printed.</param>
    public static partial Secret BasicAuth(string name, string username, string password);

    /// <summary>A private key for SSH (type <c>kubernetes.io/ssh-auth</c>).</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="privateKey">The key: a file's path, or <c>FileContent.FromText(…)</c> (<c>data</c>, <c>ssh-privatekey</c>).</param>
    public static partial Secret SshAuth(string name, FileContent privateKey);

    /// <summary>
    /// What images are pulled with from a registry (type <c>kubernetes.io/dockerconfigjson</c>); a pod names it by <c>PullSecret</c>.
    /// </summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="registry">The registry's host, such as <c>ghcr.io</c>.</param>
    /// <param name="username">The user's name.</param>
    /// <param name="password">The password or token; it is printed, as base64.</param>
    public static partial Secret DockerConfig(string name, string registry, string username, string password);
}
