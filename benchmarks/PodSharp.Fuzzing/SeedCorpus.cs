using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Fuzzing;

/// <summary>The manifests that are mutated: the files of the folder <c>Seeds</c>, in the order of their names.</summary>
internal sealed class SeedCorpus
{
    private const string Folder = "Seeds/";

    private SeedCorpus(byte[][] files)
    {
        Files = files;
        Documents = files
            .SelectMany(static file => YamlReader.ReadDocuments(new MemoryStream(file)))
            .SelectMany(static document => document.Objects)
            .Select(static manifest => manifest.Node)
            .ToArray();
    }

    /// <summary>The files.</summary>
    public byte[][] Files { get; }

    /// <summary>Those of their objects that can be read.</summary>
    public MappingNode[] Documents { get; }

    /// <summary>Reads them.</summary>
    public static SeedCorpus Read()
    {
        var assembly = typeof(SeedCorpus).Assembly;
        var names = assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal));
        return new SeedCorpus(names.Order(StringComparer.Ordinal).Select(Content).ToArray());

        byte[] Content(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}
