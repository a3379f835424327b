using PodSharp.Documents;
using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>
/// Reads YAML, and JSON with it, as kubectl does: what its reader makes of a scalar or a key is what stands in the document. Every node
/// knows its place in the text.
/// </summary>
/// <remarks>
/// Stricter than kubectl: a key that comes twice in a mapping is an error. More exact: integers keep all their digits, and numbers with a
/// fraction that were printed by <see cref="CanonicalYaml"/> stay such (<c>1.0</c>).
/// </remarks>
public static class YamlReader
{
    /// <summary>How deep containers may lie in each other.</summary>
    public const int MaximumDepth = CanonicalYaml.MaximumDepth;

    /// <summary>How many characters, or bytes of UTF-8, a text may have.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>How many values the aliases of a text may repeat.</summary>
    public const int MaximumAliasedNodes = 100_000;

    /// <summary>The documents of a text, without those that are empty.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or holds what no manifest can.</exception>
    public static IReadOnlyList<MappingNode> ReadAll(string text, string? file = null)
    {
        CheckLength(text.Length, file);
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);

        var source = new SourceText(text, file);
        Characters.Check(source);
        return Read(source);
    }

    /// <summary>The documents of a UTF-8 text, without those that are empty.</summary>
    /// <exception cref="YamlReadException">The bytes are no UTF-8, the text is no YAML, or holds what no manifest can.</exception>
    public static IReadOnlyList<MappingNode> ReadAll(ReadOnlySpan<byte> utf8, string? file = null)
    {
        CheckLength(utf8.Length, file);
        return ReadAll(Utf8Text.Decode(utf8, file), file);
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

        return ReadAll(new ReadOnlySpan<byte>(bytes.GetBuffer(), 0, (int)bytes.Length), file);
    }

    private static IReadOnlyList<MappingNode> Read(SourceText source)
    {
        var parser = new Parser(new StringReader(source.Text));
        var builder = new DocumentBuilder(source);
        var indentation = new Indentation(source);
        while (MoveNext(parser, source, indentation, builder.IsInFlow))
        {
            var parsed = parser.Current!;
            var isInFlow = builder.IsInFlow;
            if (!isInFlow)
                indentation.CheckBefore(parsed, builder.Column);
            builder.Take(parsed);
            indentation.Pass(parsed, isInFlow, isKey: builder.ExpectsValue);
        }

        return builder.Documents;
    }

    // The parser fails in many ways, not all of them meant: whatever it throws is a fault of the text behind the last event.
    private static bool MoveNext(Parser parser, SourceText source, Indentation indentation, bool isInFlow)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            if (!isInFlow)
                indentation.CheckUpTo((int)exception.End.Line);
            throw SyntaxFault.Of(exception, source);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var end = parser.Current?.End ?? Mark.Empty;
            throw SyntaxFault.Of(exception, source.Place((int)end.Line, (int)end.Column), isInFlow);
        }
    }

    private static void CheckLength(long length, string? file)
    {
        if (length > MaximumLength)
        {
            var start = new SourceText("", file).Place(1, 1);
            throw new YamlReadException($"the text is longer than {MaximumLength >> 20} MiB; split it", start);
        }
    }
}
