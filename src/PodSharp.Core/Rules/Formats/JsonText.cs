using System.Globalization;
using System.Text;
using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>Reads JSON that stands in a text, as strictly as the server does.</summary>
internal sealed class JsonText
{
    // More than any annotation has, and less than a stack.
    private const int DeepestNesting = 64;

    private readonly string text;
    private int position;
    private int depth;
    private bool isTooDeep;

    private JsonText(string text) => this.text = text;

    /// <summary>The value that the text is; what is nested too deeply is unknown.</summary>
    public static bool TryRead(string text, out DocumentNode node)
    {
        var reader = new JsonText(text);
        if (reader.TryReadValue(out node) && reader.IsAtEnd())
            return true;
        node = UnknownNode.Instance;
        return reader.isTooDeep;
    }

    /// <summary>Whether the text is a JSON object, or null, which the server takes for an empty one; what is nested too deeply might be.</summary>
    public static bool IsObject(string text) => TryRead(text, out var node) && node is MappingNode or UnknownNode or ScalarNode { Kind: ScalarKind.Null };

    private bool IsAtEnd()
    {
        SkipBlanks();
        return position == text.Length;
    }

    private bool TryReadValue(out DocumentNode node)
    {
        node = UnknownNode.Instance;
        SkipBlanks();
        if (position == text.Length)
            return false;

        switch (text[position])
        {
            case '{' or '[' when depth == DeepestNesting:
                isTooDeep = true;
                return false;
            case '{':
                return TryReadObject(out node);
            case '[':
                return TryReadList(out node);
            case '"':
                return TryReadText(out var content) && Return(ScalarNode.Of(content), out node);
            case 't':
                return TryReadWord("true") && Return(ScalarNode.True, out node);
            case 'f':
                return TryReadWord("false") && Return(ScalarNode.False, out node);
            case 'n':
                return TryReadWord("null") && Return(ScalarNode.Null, out node);
            default:
                return TryReadNumber(out node);
        }
    }

    private bool TryReadObject(out DocumentNode node)
    {
        var mapping = MappingNode.Empty;
        var isRead = TryReadParts('}', () =>
        {
            SkipBlanks();
            if (!TryReadText(out var key) || !TryReadSign(':') || !TryReadValue(out var value))
                return false;
            mapping = mapping.Set(key, value);
            return true;
        });
        node = mapping;
        return isRead;
    }

    private bool TryReadList(out DocumentNode node)
    {
        var items = new List<DocumentNode>();
        var isRead = TryReadParts(']', () =>
        {
            if (!TryReadValue(out var item))
                return false;
            items.Add(item);
            return true;
        });
        node = SequenceNode.Of([.. items]);
        return isRead;
    }

    private bool TryReadParts(char end, Func<bool> tryReadPart)
    {
        position++;
        if (TryReadSign(end))
            return true;

        depth++;
        do
        {
            if (!tryReadPart())
                return false;
        }
        while (TryReadSign(','));
        depth--;
        return TryReadSign(end);
    }

    private bool TryReadText(out string content)
    {
        var characters = new StringBuilder();
        content = "";
        if (position == text.Length || text[position] != '"')
            return false;

        for (position++; position < text.Length; position++)
        {
            var character = text[position];
            if (character == '"')
            {
                position++;
                content = characters.ToString();
                return true;
            }

            if (character < ' ' || (character == '\\' && !TryReadEscape(out character)))
                return false;
            characters.Append(character);
        }

        return false;
    }

    private bool TryReadEscape(out char character)
    {
        const string Signs = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        character = '\0';
        if (++position == text.Length)
            return false;
        if (text[position] != 'u')
        {
            var sign = Signs.IndexOf(text[position]);
            character = sign < 0 ? '\0' : Meanings[sign];
            return sign >= 0;
        }

        if (position + 4 >= text.Length || !ushort.TryParse(text.Substring(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        character = (char)code;
        position += 4;
        return true;
    }

    private bool TryReadNumber(out DocumentNode node)
    {
        var start = position;
        while (position < text.Length && text[position] is (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E')
            position++;
        var number = text.Substring(start, position - start);
        var digits = number.TrimStart('-');
        node = UnknownNode.Instance;
        if (digits.Length == 0 || number.Length - digits.Length > 1 || digits[0] is < '0' or > '9' || (digits.Length > 1 && digits[0] == '0' && digits[1] is >= '0' and <= '9'))
            return false;
        if (digits.All(static character => character is >= '0' and <= '9'))
            return Return(ScalarNode.Integer(number), out node);
        return digits[digits.Length - 1] != '.'
            && double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && Return(ScalarNode.Of(value), out node);
    }

    private bool TryReadWord(string word)
    {
        var isThere = string.CompareOrdinal(text, position, word, 0, word.Length) == 0;
        position += isThere ? word.Length : 0;
        return isThere;
    }

    private bool TryReadSign(char sign)
    {
        SkipBlanks();
        var isThere = position < text.Length && text[position] == sign;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r')
            position++;
    }

    private static bool Return(DocumentNode value, out DocumentNode node)
    {
        node = value;
        return true;
    }
}
