using System.Security.Cryptography;
using System.Text;
using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What config maps and secrets hold: texts and files.</summary>
/// <remarks>
/// A file comes as an object with <c>name</c> and <c>text</c>, or <c>base64</c> where its bytes are no text. Its path alone, as whoever only
/// reads the source has it, tells the name and no content.
/// </remarks>
public static class ConfigurationVocabulary
{
    private const int HashLength = 10;

    private static readonly string[] Metadata = ["metadata"];

    // What the hash is made of, in an order that is never to change: another hash is another name in the cluster.
    private static readonly string[] Content = ["data", "binaryData", "stringData", "type"];

    /// <summary>Puts a file into a config map: as text where it is text, else as bytes.</summary>
    public static DocumentNode File(DocumentNode configMap, DocumentNode file, DocumentNode? key)
    {
        if (NameOf(file, key) is not ScalarNode name || file is not MappingNode || file.Get("text") is UnknownNode)
            return Opened(Opened(configMap, "data"), "binaryData");

        var isText = file.Get("text") is not null;
        var (at, other) = isText ? ("data", "binaryData") : ("binaryData", "data");
        var without = configMap.Get(other) is MappingNode { IsOpen: false } entries && entries[name.Text] is not null
            ? configMap.Put(other, entries.Count == 1 ? null : entries.Remove(name.Text))
            : configMap;
        return FieldOperations.Entry(without, null, at, name, (isText ? file.Get("text") : file.Get("base64"))!);
    }

    /// <summary>Puts several files into a config map, each under its name.</summary>
    public static DocumentNode Files(DocumentNode configMap, DocumentNode files)
    {
        if (files is not SequenceNode { IsOpen: false } list)
            return Opened(Opened(configMap, "data"), "binaryData");

        foreach (var file in list.Items)
            configMap = File(configMap, file, null);
        return configMap;
    }

    /// <summary>Puts a file into a secret.</summary>
    public static DocumentNode SecretFile(DocumentNode secret, DocumentNode file, DocumentNode? key) =>
        FieldOperations.Entry(secret, null, "data", NameOf(file, key), Base64(file));

    /// <summary>Puts several files into a secret, each under its name.</summary>
    public static DocumentNode SecretFiles(DocumentNode secret, DocumentNode files)
    {
        if (files is not SequenceNode { IsOpen: false } list)
            return Opened(secret, "data");

        foreach (var file in list.Items)
            secret = SecretFile(secret, file, null);
        return secret;
    }

    /// <summary>
    /// Ends the object's name with a hash of what it holds, so that other content is another object, and whatever refers to it changes, too.
    /// </summary>
    public static DocumentNode WithContentHash(DocumentNode item) => item.Apply(Metadata, metadata =>
    {
        if (Hash(item) is not { } hash || metadata.Get("name") is UnknownNode)
            return metadata.AsObject().Put("name", UnknownNode.Instance);

        var name = ((ScalarNode)References.Name(item)).Text;
        return name.EndsWith("-" + hash, StringComparison.Ordinal) ? metadata : metadata.Put("name", ScalarNode.Of($"{name}-{hash}"));
    });

    /// <summary>The base64 text of a file's bytes; unknown where only its path is known.</summary>
    internal static DocumentNode Base64(DocumentNode file) => file switch
    {
        MappingNode when file.Get("base64") is { } bytes => bytes,
        MappingNode when file.Get("text") is ScalarNode text => Base64Of(text.Text),
        _ => UnknownNode.Instance,
    };

    /// <summary>The base64 text of a text's bytes in UTF-8.</summary>
    internal static ScalarNode Base64Of(string text) => ScalarNode.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));

    private static DocumentNode NameOf(DocumentNode file, DocumentNode? key) => key ?? file switch
    {
        ScalarNode path => ScalarNode.Of(path.Text.Substring(path.Text.LastIndexOfAny(['/', '\\']) + 1)),
        _ => file.Get("name") ?? throw new ManifestException("This content has no file name: say under which key it is kept."),
    };

    private static DocumentNode Opened(DocumentNode item, string map) => item switch
    {
        MappingNode => item.Put(map, MappingNode.Empty.Open()),
        _ => item,
    };

    private static string? Hash(DocumentNode item)
    {
        var content = new StringBuilder();
        foreach (var field in Content)
        {
            switch (item.Get(field))
            {
                case null:
                    break;
                case ScalarNode scalar:
                    content.Append(field).Append('\0').Append(scalar.Text).Append('\0');
                    break;
                case MappingNode { IsOpen: false } entries when Append(content, field, entries):
                    break;
                default:
                    return null;
            }
        }

        var bytes = Hash(Encoding.UTF8.GetBytes(content.ToString()));
        return string.Concat(bytes.Take(HashLength / 2).Select(static value => value.ToString("x2", null)));
    }

    private static byte[] Hash(byte[] content)
    {
#if NET8_0_OR_GREATER
        return SHA256.HashData(content);
#else
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(content);
#endif
    }

    private static bool Append(StringBuilder content, string field, MappingNode entries)
    {
        var sorted = new SortedDictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var entry in entries.Entries)
            sorted.Add(entry.Key, entry.Value);
        foreach (var entry in sorted)
        {
            if (entry.Value is not ScalarNode value)
                return false;
            content.Append(field).Append('\0').Append(entry.Key).Append('\0').Append(value.Text).Append('\0');
        }

        return true;
    }
}
