using System.Text;
using PodSharp.Documents;
using PodSharp.Manifests;

namespace PodSharp;

/// <summary>
/// What a file holds, for config maps and secrets: a file by its path, or a text or bytes under a key of their own.
/// </summary>
/// <remarks>
/// A path that isn't rooted begins at the project's folder, where the build evaluates manifests; in tests and other programs it may begin
/// at the program's own folder as well, where <c>CopyToOutputDirectory</c> puts files. The build emits again when the file changes. The
/// bytes are taken as they are.
/// </remarks>
public readonly struct FileContent : INodeSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly DocumentNode? node;

    private FileContent(DocumentNode node) => this.node = node;

    /// <summary>The content of the file at <paramref name="path"/>.</summary>
    /// <exception cref="ManifestException">There is no such file; the message says where it was looked for.</exception>
    public static implicit operator FileContent(string path) => FromFile(path);

    /// <summary>The content of the file at <paramref name="path"/>, under its own name.</summary>
    /// <param name="path">The path, from the project's folder.</param>
    /// <exception cref="ManifestException">There is no such file; the message says where it was looked for.</exception>
    public static FileContent FromFile(string path)
    {
        var found = LocalPath.File(path);
        return new FileContent(Node(Path.GetFileName(found), FilesRead.Read(found)));
    }

    /// <summary>A text in place of a file's content; whoever takes it is told the key.</summary>
    /// <param name="text">The text.</param>
    public static FileContent FromText(string text) => new(MappingNode.Of(("text", ScalarNode.Of(text))));

    /// <summary>Bytes in place of a file's content; whoever takes them is told the key.</summary>
    /// <param name="bytes">The bytes.</param>
    public static FileContent FromBytes(byte[] bytes) => new(Node(null, bytes));

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? MappingNode.Empty;

    private static MappingNode Node(string? name, byte[] bytes)
    {
        var text = Text(bytes);
        return MappingNode.Of(
            ("name", name is null ? null : ScalarNode.Of(name)),
            ("text", text is null ? null : ScalarNode.Of(text)),
            ("base64", text is null ? ScalarNode.Of(Convert.ToBase64String(bytes)) : null));
    }

    private static string? Text(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
