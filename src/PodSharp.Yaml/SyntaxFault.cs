using PodSharp.Documents;
using YamlDotNet.Core;

namespace PodSharp.Yaml;

/// <summary>Says of a parser's failure what a person needs: the cause, and what to do.</summary>
internal static class SyntaxFault
{
    private const string OrQuotes = "check the indentation, or put a value that holds \": \" in quotes";

    // What the parser says, and what we say instead.
    private static readonly (string Parser, string Reason)[] Reasons =
    [
        (
            "multiline plain scalar, found invalid mapping",
            "a \"key: value\" stands inside a text that began before; check the indentation, and that each colon has a space behind it"),
        ("found invalid mapping", "a \"key: value\" stands inside another value; " + OrQuotes),
        ("mapping values are not allowed", "a \"key: value\" stands where none can; " + OrQuotes),
        (
            "did not find expected key",
            "this fits nothing around it; check the indentation, that the key has a colon, and that quotes are closed"),
        ("could not find expected ':'", "a key without its colon; write \"key: value\""),
        ("expected '-'", "this fits nothing around it; check the indentation, and that each item of the list begins with \"- \""),
        ("Block sequence entries are not allowed", "a list can't begin on the line of its key; begin a new line with \"- \""),
        ("cannot start any token", "a value can't begin with this character; put it in quotes"),
        ("found unexpected end of stream", "the quote that opens here is never closed"),
        ("found wrong indentation", "the lines of a quoted text must be indented deeper than its key; is the closing quote missing?"),
        ("found unexpected document indicator", "the quote that opens here is not closed before the document's end"),
        ("expected ',' or ']'", "a list that begins with \"[\" goes on without \",\" or \"]\""),
        ("expected ',' or '}'", "a mapping that begins with \"{\" goes on without \",\" or \"}\""),
        ("expected node content", "a value is missing here"),
        ("expected <document start>", "this is no part of the document; separate documents by a line with ---"),
        ("expected <document end>", "the document has ended before this; separate documents by a line with ---"),
        ("undefined tag handle", "a tag with an unknown handle; leave the tag out, or put the value in quotes"),
        ("anchor or alias", "a value can't begin with & or * unless it is an anchor or alias; put it in quotes"),
        ("extra spaces in first line", "the first line of a block is blank and longer than the block's indentation; remove its spaces"),
        ("incompatible YAML document", "a YAML version that isn't known; remove the line with %YAML"),
        ("indentation", "wrong indentation"),
    ];

    // Of these the parser's exception begins where the text does, and ends where the escape is.
    private static readonly (string Parser, string Reason)[] EscapeReasons =
    [
        ("unknown escape character", "an escape that YAML doesn't know; write \\\\ for a backslash, or use single quotes"),
        (
            "did not find expected hexadecimal number",
            "an escape without its hexadecimal digits; write \\\\ for a backslash, or use single quotes"),
        ("invalid Unicode", "an escape that is no character; write \\\\ for a backslash, or use single quotes"),
    ];

    /// <summary>The error of a parser's exception.</summary>
    public static YamlReadException Of(YamlException exception, SourceText source)
    {
        foreach (var (parser, reason) in EscapeReasons)
        {
            if (exception.Message.IndexOf(parser, StringComparison.Ordinal) >= 0)
                return new YamlReadException(reason, source.Place((int)exception.End.Line, (int)exception.End.Column), exception);
        }

        var place = source.PlaceInside(
            (int)exception.Start.Line, (int)exception.Start.Column, (int)exception.End.Line, (int)exception.End.Column);
        foreach (var (parser, reason) in Reasons)
        {
            if (exception.Message.IndexOf(parser, StringComparison.Ordinal) >= 0)
                return new YamlReadException(reason, place, exception);
        }

        return new YamlReadException($"no valid YAML: {exception.Message.TrimEnd('.')}", place, exception);
    }

    /// <summary>The error of an exception that the parser didn't mean to throw, behind this place.</summary>
    public static YamlReadException Of(Exception exception, TextOrigin place, bool isInFlow)
    {
        var reason = isInFlow
            ? "the lines between brackets must be indented deeper than the key before them; is the closing bracket missing?"
            : "no valid YAML behind this; check brackets, quotes and indentation";
        return new YamlReadException(reason, place, exception);
    }
}
