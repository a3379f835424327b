using System.Globalization;
using System.Text;

namespace PodSharp.Rules.Formats;

/// <summary>Characters of a faulty text in words.</summary>
internal static class CharacterText
{
    /// <summary>The character and where it stands: <c>'_' (character 4)</c>.</summary>
    public static string At(string text, int index) =>
        $"{Of(text, index)} (character {(index + 1).ToString(CultureInfo.InvariantCulture)})";

    /// <summary>The character, the invisible ones by name.</summary>
    public static string Of(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return $"'{text.Substring(index, 2)}'";
        return character switch
        {
            ' ' => "a space",
            '\t' => "a tab",
            '\n' or '\r' => "a line break",
            '\'' => "a single quote",
            _ when char.IsControl(character) || char.IsWhiteSpace(character) || char.IsSurrogate(character) =>
                "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            _ => $"'{character}'",
        };
    }

    /// <summary>The text's length as the API server counts it.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Says that a text is too long, or null where it isn't.</summary>
    public static string? TooLong(string text, int maximum, string what = "it")
    {
        // No character has more than three bytes for each of its UTF-16 units.
        if (text.Length <= maximum / 3)
            return null;
        var bytes = Bytes(text);
        return bytes <= maximum
            ? null
            : string.Format(CultureInfo.InvariantCulture, "{0} has {1} bytes, and at most {2} are allowed", what, bytes, maximum);
    }
}
