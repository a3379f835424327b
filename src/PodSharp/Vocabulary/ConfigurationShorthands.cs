using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of config maps and secrets. The same key again replaces what it held.</summary>
[Vocabulary(typeof(ConfigurationVocabulary))]
public static partial class ConfigurationShorthands
{
    /// <summary>Puts a file into the config map: as text where it is UTF-8 (<c>data</c>), else as base64 (<c>binaryData</c>).</summary>
    /// <param name="configMap">The config map.</param>
    /// <param name="file">The file's path, from the project's folder, or <c>FileContent.FromText(…)</c> and the like.</param>
    /// <param name="key">The key; the file's name where nothing is said.</param>
    /// <exception cref="ManifestException">There is no such file.</exception>
    public static partial ConfigMap File(this ConfigMap configMap, FileContent file, string? key = null);

    /// <summary>Puts all files of a folder into the config map, each under its name (<c>data</c>, <c>binaryData</c>).</summary>
    /// <param name="configMap">The config map.</param>
    /// <param name="folder">The folder's path, from the project's folder, or <c>FolderContent.FromFolder("config", "*.conf")</c>.</param>
    /// <exception cref="ManifestException">There is no such folder.</exception>
    public static partial ConfigMap Files(this ConfigMap configMap, FolderContent folder);

    /// <summary>Puts a file into the secret, as base64 (<c>data</c>).</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="file">The file's path, from the project's folder, or <c>FileContent.FromText(…)</c> and the like.</param>
    /// <param name="key">The key; the file's name where nothing is said.</param>
    /// <exception cref="ManifestException">There is no such file.</exception>
    [Function(nameof(ConfigurationVocabulary.SecretFile))]
    public static partial Secret File(this Secret secret, FileContent file, string? key = null);

    /// <summary>Puts all files of a folder into the secret, each under its name, as base64 (<c>data</c>).</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="folder">The folder's path, from the project's folder, or <c>FolderContent.FromFolder("certificates", "*.pem")</c>.</param>
    /// <exception cref="ManifestException">There is no such folder.</exception>
    [Function(nameof(ConfigurationVocabulary.SecretFiles))]
    public static partial Secret Files(this Secret secret, FolderContent folder);

    /// <summary>
    /// Ends the name with a hash of the content (<c>metadata.name</c>: <c>settings-3f2a91c07d</c>): other content is another object, so pods that
    /// refer to it by value are replaced when it changes, and the old ones keep what they were started with. Say it last, and pass the
    /// result on, for what is added later is not in the hash.
    /// </summary>
    /// <param name="configMap">The config map.</param>
    /// <exception cref="ManifestException">It has no name yet.</exception>
    [AlsoFor(typeof(Secret))]
    public static partial ConfigMap WithContentHash(this ConfigMap configMap);
}
