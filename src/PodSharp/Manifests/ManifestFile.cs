using System.Buffers;
using System.Text;
using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Manifests;

/// <summary>A file of the output folder.</summary>
public sealed class ManifestFile
{
    private readonly List<ManifestObject> objects = [];

    internal ManifestFile(string path, bool isNamedByAuthor)
    {
        Path = path;
        IsNamedByAuthor = isNamedByAuthor;
    }

    /// <summary>The path inside the output folder, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The objects in it, in the order in which they are written.</summary>
    public IReadOnlyList<ManifestObject> Objects => objects;

    /// <summary>Whether an attribute or an option names the file, so that several objects may share it.</summary>
    internal bool IsNamedByAuthor { get; }

    /// <summary>Writes the objects as canonical YAML.</summary>
    /// <returns>Null; or what keeps one of them from being written, and then the output is of no use.</returns>
    public ManifestFinding? WriteTo(IBufferWriter<byte> output)
    {
        foreach (var item in objects)
        {
            try
            {
                CanonicalYaml.Write(output, item.Value.Document, item.Type);
            }
            catch (DocumentException exception)
            {
                return new ManifestFinding(
                    ManifestFindingIds.Unwritable, $"{item.Member}: {item} can't be written as YAML: {exception.Message}", item.Member);
            }
        }

        return null;
    }

    /// <summary>The content of the file.</summary>
    /// <exception cref="ManifestException">An object has no form in YAML.</exception>
    public string ToYaml()
    {
        var output = new ArrayBufferWriter<byte>();
        return WriteTo(output) is { } finding ? throw new ManifestException(finding.Message) : Encoding.UTF8.GetString(output.WrittenSpan);
    }

    internal void Add(ManifestObject item) => objects.Add(item);
}
