using System.Text;

namespace PodSharp.Rules.Formats;

/// <summary>Bytes in standard base64 with padding, line breaks anywhere.</summary>
internal static class Base64Text
{
    private static readonly AsciiSet Characters = AsciiSet.LettersAndDigits.And("+/");

    public static string? Fault(string text) => Cause(text) is { } cause ? "is not base64: " + cause : null;

    /// <summary>With padding, and in the standard's alphabet where it is in that of addresses.</summary>
    public static string? Repair(string text)
    {
        var right = new StringBuilder(text.Length + 2);
        foreach (var character in text.Trim())
        {
            if (character is not ('=' or '\r' or '\n'))
                right.Append(character switch { '-' => '+', '_' => '/', _ => character });
        }

        // A text that is none at all would be repeated for nothing; long ones are no help in a message.
        return right.Length is 0 or > 80 ? null : right.Append('=', (4 - (right.Length % 4)) % 4).ToString();
    }

    private static string? Cause(string text)
    {
        var count = 0;
        var padding = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\r' or '\n')
                continue;
            if (character == '=' && count % 4 is 2 or 3)
                (count, padding) = (count + 1, padding + 1);
            else if (padding > 0)
                return $"{CharacterText.At(text, i)} follows the padding";
            else if (Characters.Contains(character))
                count++;
            else if (character == '=')
                return $"{CharacterText.At(text, i)} is not expected";
            else
                return $"{CharacterText.At(text, i)} is not allowed; use letters, digits, '+' and '/'";
        }

        return count % 4 == 0 ? null : $"it ends too early, with {count % 4} characters of the last 4; '=' fills them up";
    }
}
