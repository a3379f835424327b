using System.Text;
using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Secrets of the types that Kubernetes knows, with the keys that each must have.</summary>
public static class SecretVocabulary
{
    /// <summary>A certificate and its private key, for serving encrypted.</summary>
    public static DocumentNode Tls(DocumentNode blank, DocumentNode name, DocumentNode certificate, DocumentNode key) => Typed(
        blank,
        name,
        "kubernetes.io/tls",
        "data",
        ("tls.crt", ConfigurationVocabulary.Base64(certificate)),
        ("tls.key", ConfigurationVocabulary.Base64(key)));

    /// <summary>A user's name and password.</summary>
    public static DocumentNode BasicAuth(DocumentNode blank, DocumentNode name, DocumentNode username, DocumentNode password) =>
        Typed(blank, name, "kubernetes.io/basic-auth", "stringData", ("username", username), ("password", password));

    /// <summary>A private key for SSH.</summary>
    public static DocumentNode SshAuth(DocumentNode blank, DocumentNode name, DocumentNode privateKey) => Typed(
        blank, name, "kubernetes.io/ssh-auth", "data", ("ssh-privatekey", ConfigurationVocabulary.Base64(privateKey)));

    /// <summary>What images are pulled with from a registry.</summary>
    public static DocumentNode DockerConfig(
        DocumentNode blank, DocumentNode name, DocumentNode registry, DocumentNode username, DocumentNode password) => Typed(
        blank,
        name,
        "kubernetes.io/dockerconfigjson",
        "data",
        (".dockerconfigjson", registry is ScalarNode at && username is ScalarNode user && password is ScalarNode word
            ? ConfigurationVocabulary.Base64Of(Login(at.Text, user.Text, word.Text))
            : UnknownNode.Instance));

    private static DocumentNode Typed(
        DocumentNode blank, DocumentNode name, string type, string map, params (string Key, DocumentNode? Value)[] entries) => blank
        .Put("metadata", MappingNode.Of(("name", name)))
        .Put("type", ScalarNode.Of(type))
        .Put(map, MappingNode.Of(entries));

    private static string Login(string registry, string username, string password)
    {
        var auth = ConfigurationVocabulary.Base64Of($"{username}:{password}").Text;
        var login = $"\"username\":{Json(username)},\"password\":{Json(password)},\"auth\":{Json(auth)}";
        return $"{{\"auths\":{{{Json(registry)}:{{{login}}}}}}}";
    }

    private static string Json(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                json.Append('\\').Append(character);
            else if (character < ' ')
                json.Append("\\u").Append(((int)character).ToString("x4", null));
            else
                json.Append(character);
        }

        return json.Append('"').ToString();
    }
}
