using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// Reads YAML, and JSON with it, as kubectl does: what its reader makes of a scalar or a key is what stands in the document. Every node
/// knows its place in the text.
/// </summary>
/// <remarks>
/// Stricter than kubectl: a key that comes twice in a mapping is an error, or, where documents are read one by one, a fault. More exact: integers keep all their digits, and numbers with a
/// fraction that were printed by <see cref="CanonicalYaml"/> stay such (<c>1.0</c>).
/// </remarks>
public static class YamlReader
{
    /// <summary>Says that a text is beyond <see cref="MaximumLength"/>.</summary>
    internal const string TooLong = "the text is longer than 64 MiB; split it";

    /// <summary>How deep containers may lie in each other.</summary>
    public const int MaximumDepth = CanonicalYaml.MaximumDepth;

    /// <summary>How many characters, or bytes of UTF-8, a text may have; where documents are read one by one, each of them.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>How many values the aliases of a text may repeat.</summary>
    public const int MaximumAliasedNodes = 100_000;

    /// <summary>How many values a document may hold.</summary>
    public const int MaximumNodes = 5_000_000;

    /// <summary>How many of the keys that come twice in a document are told.</summary>
    public const int MaximumDuplicateKeys = 1000;

    /// <summary>The documents of a text, without those that are empty.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or holds what no manifest can.</exception>
    public static IReadOnlyList<MappingNode> ReadAll(string text, string? file = null)
    {
        CheckLength(text.Length, file);
        return ReadAll(new SourceText(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text, file));
    }

    /// <summary>The documents of a UTF-8 text, without those that are empty.</summary>
    /// <exception cref="YamlReadException">The bytes are no UTF-8, the text is no YAML, or holds what no manifest can.</exception>
    public static IReadOnlyList<MappingNode> ReadAll(ReadOnlySpan<byte> utf8, string? file = null)
    {
        CheckLength(utf8.Length, file);
        return ReadAll(Utf8Text.Decode(new ArraySegment<byte>(utf8.ToArray()), file));
    }

    /// <summary>The documents of a UTF-8 text, without those that are empty. The stream is read to its end and left open.</summary>
    /// <exception cref="YamlReadException">The bytes are no UTF-8, the text is no YAML, or holds what no manifest can.</exception>
    public static IReadOnlyList<MappingNode> ReadAll(Stream stream, string? file = null)
    {
        using var bytes = new MemoryStream();
        var part = new byte[81920];
        for (var count = stream.Read(part, 0, part.Length); count > 0; count = stream.Read(part, 0, part.Length))
        {
            bytes.Write(part, 0, count);
            CheckLength(bytes.Length, file);
        }

        return ReadAll(Utf8Text.Decode(new ArraySegment<byte>(bytes.GetBuffer(), 0, (int)bytes.Length), file));
    }

    /// <summary>
    /// The documents of a UTF-8 stream one after the other, each with its own faults: one that can't be read hides no other. Empty ones are
    /// left out but counted. No more than one document is in memory at a time; the stream is read as documents are asked for, and left open.
    /// </summary>
    /// <remarks>
    /// A line <c>---</c> begins a document and a line <c>...</c> ends one, wherever they stand: as kubectl does, the stream is split before
    /// it is parsed. Objects of JSON may follow each other without such lines.
    /// </remarks>
    public static IEnumerable<ReadDocument> ReadDocuments(Stream stream, string? file = null)
    {
        var splitter = new DocumentSplitter(stream);
        for (var index = 0; splitter.MoveNext(); index++)
        {
            if (ReadDocument.Read(splitter, index, file) is { } document)
                yield return document;
        }
    }

    private static IReadOnlyList<MappingNode> ReadAll(SourceText source)
    {
        var builder = new DocumentBuilder(source);
        EventReader.Read(source, builder);
        return builder.Documents;
    }

    private static void CheckLength(long length, string? file)
    {
        if (length > MaximumLength)
            throw new YamlReadException(TooLong, new SourceText("", file).Place(1, 1));
    }
}
