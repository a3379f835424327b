using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>Leads the parser's events to the builder, and says of what the parser throws what is wrong.</summary>
internal static class EventReader
{
    /// <summary>Reads a text to its end.</summary>
    /// <exception cref="YamlReadException">The text is no YAML, or holds what no manifest can.</exception>
    public static void Read(SourceText source, DocumentBuilder builder)
    {
        Characters.Check(source);
        var parser = new Parser(new StringReader(source.Text));
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
}
