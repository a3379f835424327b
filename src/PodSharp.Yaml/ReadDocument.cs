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
        SourceText? text = null;
        MappingNode? node = null;
        try
        {
            text = Decode(splitter, file);
            node = ReadOne(text, faults);
        }
        catch (YamlReadException exception)
        {
            // What was collected before belongs to a document that nobody knows the end of.
            faults.Clear();
            faults.Add(new YamlFault(YamlFaultKind.Syntax, exception.Reason, "", exception.Origin!));
        }

        if (node is null && faults.Count == 0)
            return null;
        text ??= new SourceText(Utf8Text.DecodeLeniently(splitter.Bytes), file, splitter.Line, splitter.Column);
        return new ReadDocument(text, index, node, faults);
    }

    private static SourceText Decode(DocumentSplitter splitter, string? file) => splitter.IsTooLong
        ? throw new YamlReadException(YamlReader.TooLong, new SourceText("", file, splitter.Line, splitter.Column).Place(1, 1))
        : Utf8Text.Decode(splitter.Bytes, file, splitter.Line, splitter.Column);

    private static MappingNode? ReadOne(SourceText text, List<YamlFault> faults)
    {
        var builder = new DocumentBuilder(text, faults);
        EventReader.Read(text, builder);
        return builder.Documents.Count switch
        {
            0 => null,
            1 => builder.Documents[0],
            _ => throw new YamlReadException("a document begins without a line --- before it", (TextOrigin)builder.Documents[1].Origin!),
        };
    }
}
