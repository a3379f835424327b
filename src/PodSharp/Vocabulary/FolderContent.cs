using PodSharp.Documents;
using PodSharp.Manifests;

namespace PodSharp;

/// <summary>The files of a folder, without those of folders inside of it, for config maps and secrets.</summary>
/// <remarks>The path is looked for as <see cref="FileContent"/> does.</remarks>
public readonly struct FolderContent : INodeSource
{
    private readonly DocumentNode? node;

    private FolderContent(DocumentNode node) => this.node = node;

    /// <summary>The files of the folder at <paramref name="path"/>.</summary>
    /// <exception cref="ManifestException">There is no such folder; the message says where it was looked for.</exception>
    public static implicit operator FolderContent(string path) => FromFolder(path);

    /// <summary>The files of a folder, in the order of their names.</summary>
    /// <param name="path">The folder's path, from the project's folder.</param>
    /// <param name="pattern">Which files, such as <c>*.conf</c>; all where nothing is said.</param>
    /// <exception cref="ManifestException">There is no such folder; the message says where it was looked for.</exception>
    public static FolderContent FromFolder(string path, string pattern = "*")
    {
        var found = LocalPath.Find(path, Directory.Exists)
            ?? throw new ManifestException($"There is no folder \"{path}\": {LocalPath.Where(path)}.");
        FilesRead.List(found);
        var files = Directory.GetFiles(found, pattern).Order(StringComparer.Ordinal).Select(static file => FileContent.FromFile(file).ToNode());
        return new FolderContent(SequenceNode.Of([.. files]));
    }

    /// <inheritdoc/>
    public DocumentNode ToNode() => node ?? SequenceNode.Empty;
}
