using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>A document of a stream as far as it can be read, and what is wrong with it.</summary>
public sealed class ReadDocument
{
    // Beyond it nobody sees what stands before a document on its line.
    private const int MaximumMargin = 1000;

    private readonly SourceText source;

    private ReadDocument(SourceText source, int index, MappingNode? node, List<YamlFault> faults)
    {
        this.source = source;
        Index = index;
        Node = node;
        Objects = node is null ? [] : ManifestObjects.Of(node, faults);
        Faults = faults;
    }

    /// <summary>The number of the document in its file, from 0; empty documents count.</summary>
    public int Index { get; }

    /// <summary>The file that was named, or null.</summary>
    public string? File => source.File;

    /// <summary>The line of the file where the document begins, from 1.</summary>
    public int FirstLine => source.FirstLine;

    /// <summary>The document; null where it can't be read.</summary>
    public MappingNode? Node { get; }

    /// <summary>The objects of a list (<c>kind: List</c>), or the document itself; none where it can't be read.</summary>
    public IReadOnlyList<ManifestObject> Objects { get; }

    /// <summary>What is wrong with the document, in the order of its text.</summary>
    public IReadOnlyList<YamlFault> Faults { get; }

    /// <summary>
    /// The text of a line of the file, without its end; none for a line outside the document. Blanks stand for another document before this
    /// one on its line, so that columns are right.
    /// </summary>
    public string Line(int line)
    {
        var text = source.Line(line - source.FirstLine + 1).ToString();
        var margin = line == source.FirstLine ? Math.Min(source.FirstColumn - 1, MaximumMargin) : 0;
        return margin == 0 ? text : new string(' ', margin) + text;
    }

    /// <summary>Reads the splitter's current document; null where it is empty.</summary>
    internal static ReadDocument? Read(DocumentSplitter splitter, int index, string? file)
    {
        if (splitter.IsEmpty)
            return null;

        var faults = new List<YamlFault>();
        var source = new SourceText("", file, splitter.Line, splitter.Column);
        IReadOnlyList<MappingNode> documents = [];
        try
        {
            if (splitter.IsTooLong)
                throw new YamlReadException(YamlReader.TooLong, source.Place(1, 1));

            source = Utf8Text.Decode(splitter.Bytes, file, splitter.Line, splitter.Column);
            var builder = new DocumentBuilder(source, faults);
            EventReader.Read(source, builder);
            documents = builder.Documents;
            if (documents.Count > 1)
                throw new YamlReadException("a document begins without a line --- before it", (TextOrigin)documents[1].Origin!);
        }
        catch (YamlReadException exception)
        {
            if (!splitter.IsTooLong && source.Text.Length == 0)
                source = new SourceText(Utf8Text.DecodeLeniently(splitter.Bytes), file, splitter.Line, splitter.Column);

            // What was collected before belongs to a document that nobody knows the end of.
            documents = [];
            faults.Clear();
            faults.Add(new YamlFault(YamlFaultKind.Syntax, exception.Reason, "", exception.Origin!));
        }

        var node = documents.Count == 0 ? null : documents[0];
        return node is null && faults.Count == 0 ? null : new ReadDocument(source, index, node, faults);
    }
}
