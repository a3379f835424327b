namespace PodSharp.Rules;

/// <summary>Whether a text is JSON, as strictly as the server's reader sees it. Nothing of it is kept.</summary>
internal sealed class JsonSyntax
{
    private const int DeepestNesting = 10000;

    private readonly string text;
    private readonly Stack<char> open = new();
    private int position;
    private bool isOpened;

    private JsonSyntax(string text) => this.text = text;

    /// <summary>Whether the text is a JSON object, or null, which the server takes for an empty one.</summary>
    public static bool IsObject(string text)
    {
        var json = new JsonSyntax(text);
        json.SkipBlanks();
        var isOne = json.Peek == '{' || string.CompareOrdinal(text, json.position, "null", 0, 4) == 0;
        return isOne && json.Read();
    }

    private char Peek => position < text.Length ? text[position] : '\0';

    private bool Read()
    {
        while (ReadValue())
        {
            // After an opening bracket comes a value; after a value whatever its container says.
            if (isOpened)
                continue;
            if (ReadEnds() is { } isRight)
                return isRight;
        }

        return false;
    }

    private bool ReadValue()
    {
        SkipBlanks();
        isOpened = false;
        if (Peek is not ('{' or '['))
            return ReadScalar();

        var opening = text[position++];
        SkipBlanks();
        if (Take(opening == '{' ? '}' : ']'))
            return true;
        open.Push(opening);
        isOpened = true;
        return open.Count <= DeepestNesting && (opening == '[' || ReadKey());
    }

    // Null where another value follows.
    private bool? ReadEnds()
    {
        while (open.Count > 0)
        {
            SkipBlanks();
            if (Take(','))
                return open.Peek() == '[' || ReadKey() ? null : false;
            if (!Take(open.Pop() == '{' ? '}' : ']'))
                return false;
        }

        SkipBlanks();
        return position == text.Length;
    }

    private bool ReadKey()
    {
        SkipBlanks();
        if (!ReadString())
            return false;
        SkipBlanks();
        return Take(':');
    }

    private bool ReadScalar() => Peek switch
    {
        '"' => ReadString(),
        't' => ReadWord("true"),
        'f' => ReadWord("false"),
        'n' => ReadWord("null"),
        _ => ReadNumber(),
    };

    private bool ReadString()
    {
        if (!Take('"'))
            return false;
        while (position < text.Length)
        {
            var character = text[position++];
            if (character == '"')
                return true;
            if (character < ' ' || (character == '\\' && !ReadEscape()))
                return false;
        }

        return false;
    }

    private bool ReadEscape()
    {
        if (!Take('u'))
            return position < text.Length && "\"\\/bfnrt".Contains(text[position++]);
        for (var i = 0; i < 4; i++, position++)
        {
            if (!Uri.IsHexDigit(Peek))
                return false;
        }

        return true;
    }

    private bool ReadNumber()
    {
        Take('-');
        if (!Take('0') && !ReadDigits())
            return false;
        if (Take('.') && !ReadDigits())
            return false;
        if (!Take('e') && !Take('E'))
            return true;
        if (!Take('+'))
            Take('-');
        return ReadDigits();
    }

    private bool ReadDigits()
    {
        var start = position;
        while (Peek is >= '0' and <= '9')
            position++;
        return position > start;
    }

    private bool ReadWord(string word)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
            return false;
        position += word.Length;
        return true;
    }

    private bool Take(char character)
    {
        if (Peek != character || position == text.Length)
            return false;
        position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Peek is ' ' or '\t' or '\r' or '\n')
            position++;
    }
}
