using System.Text;

namespace PodSharp.Emission.Tests;

/// <summary>A folder of a test's own, gone when it ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("podsharp-").FullName;

    public string this[string path] => Path.Combine(Root, path);

    /// <summary>The manifests: what every file outside of the books holds.</summary>
    public Dictionary<string, string> Manifests()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(Root))
            return files;
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, file).Replace('\\', '/');
            if (!path.StartsWith(Books.FolderName + "/", StringComparison.Ordinal))
                files.Add(path, File.ReadAllText(file));
        }

        return files;
    }

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
    }

    public static RenderedFile[] Set(params (string Path, string Content)[] files) =>
        [.. files.Select(file => new RenderedFile(file.Path, Encoding.UTF8.GetBytes(file.Content)))];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
