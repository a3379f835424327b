using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PodSharp.Cli.Formatting;

/// <summary>A comment of a YAML text.</summary>
/// <param name="Text">The comment with its <c>#</c>.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The column of its <c>#</c>, from 1.</param>
/// <param name="IsInline">Whether something stands before it on its line.</param>
internal sealed record Comment(string Text, int Line, int Column, bool IsInline)
{
    /// <summary>All comments of a text, in order.</summary>
    /// <exception cref="CannotRunException">The text can't be taken apart.</exception>
    public static List<Comment> Of(string text)
    {
        var comments = new List<Comment>();
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment token)
                    comments.Add(Of(text, token));
            }
        }
        catch (YamlException exception)
        {
            throw new CannotRunException($"its comments can't be told from its text: {exception.Message}");
        }

        return comments;
    }

    private static Comment Of(string text, Token token)
    {
        var start = (int)token.Start.Index;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        var lineStart = text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;
        var isInline = !text.AsSpan(lineStart, start - lineStart).Trim(" \t\uFEFF").IsEmpty;
        var line = (end < 0 ? text[start..] : text.Substring(start, end)).TrimEnd();
        return new Comment(line, (int)token.Start.Line, (int)token.Start.Column, isInline);
    }
}
