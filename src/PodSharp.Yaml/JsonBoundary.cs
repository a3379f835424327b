namespace PodSharp.Yaml;

/// <summary>
/// Finds where an object of JSON ends and the next begins, in bytes that come in parts. What is no JSON after all has no such place, but
/// brackets of YAML with its own quotes and comments don't mislead it.
/// </summary>
internal struct JsonBoundary
{
    private const byte None = 0;

    private int depth;
    private byte quote;
    private bool isEscaped;
    private bool isComment;
    private bool isComplete;
    private bool isOver;

    /// <summary>Looks at more of the text; returns the position of the next object's bracket, or -1.</summary>
    public int Find(ReadOnlySpan<byte> part)
    {
        for (var index = 0; index < part.Length && !isOver; index++)
        {
            var character = part[index];
            if (isComment)
                break;
            if (quote != None)
                TakeQuoted(character);
            else if (isComplete && character == (byte)'{')
                return index;
            else
                Take(character);
        }

        return -1;
    }

    /// <summary>Takes the end of a line.</summary>
    public void EndLine() => isComment = false;

    private void TakeQuoted(byte character)
    {
        if (isEscaped)
            isEscaped = false;
        else if (character == (byte)'\\' && quote == (byte)'"')
            isEscaped = true;
        else if (character == quote)
            quote = None;
    }

    private void Take(byte character)
    {
        switch (character)
        {
            case (byte)' ' or (byte)'\t':
                break;
            case (byte)'#':
                isComment = true;
                break;
            case var _ when isComplete:
                isOver = true;
                break;
            case (byte)'"' or (byte)'\'':
                quote = character;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            case (byte)'}' or (byte)']':
                isComplete = --depth == 0;
                break;
        }
    }
}
