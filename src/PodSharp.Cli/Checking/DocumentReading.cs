using System.Text;
using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Cli.Checking;

internal enum YamlFaultKind
{
    Syntax,
    DuplicateKey,
}

internal sealed record YamlFault(YamlFaultKind Kind, string Reason, TextOrigin Origin, string Path);

internal sealed class ReadDocument(int index, DocumentNode? node, IReadOnlyList<YamlFault> faults, string[] lines)
{
    public int Index => index;

    public DocumentNode? Node => node;

    public IReadOnlyList<YamlFault> Faults => faults;

    public string Line(int line) => line >= 1 && line <= lines.Length ? lines[line - 1] : "";
}

internal static class DocumentReading
{
    public static IEnumerable<ReadDocument> ReadDocuments(Stream stream, string? file)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var lines = Encoding.UTF8.GetString(copy.GetBuffer(), 0, (int)copy.Length).Split('\n');
        IReadOnlyList<MappingNode> nodes = [];
        YamlFault? fault = null;
        try
        {
            nodes = YamlReader.ReadAll(new ReadOnlySpan<byte>(copy.GetBuffer(), 0, (int)copy.Length), file);
        }
        catch (YamlReadException exception)
        {
            var kind = exception.Reason.Contains("twice", StringComparison.Ordinal) ? YamlFaultKind.DuplicateKey : YamlFaultKind.Syntax;
            fault = new YamlFault(kind, exception.Reason, exception.Origin!, "");
        }

        for (var i = 0; i < nodes.Count; i++)
            yield return new ReadDocument(i, nodes[i], [], lines);
        if (fault is not null)
            yield return new ReadDocument(0, null, [fault], lines);
    }

    public static IEnumerable<(string Prefix, MappingNode Object)> ObjectsOf(MappingNode document)
    {
        if (document["kind"] is not ScalarNode kind || !kind.Text.EndsWith("List", StringComparison.Ordinal) || document["items"] is not SequenceNode items)
        {
            yield return ("", document);
            yield break;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is MappingNode item)
                yield return ($"items[{i}]", item);
        }
    }
}
