namespace PodSharp.Yaml;

/// <summary>
/// Decides how a text is written: the first that fits of literal block, plain and double-quoted; keys are never blocks.
/// </summary>
internal static class ScalarStyles
{
    public static ScalarStyle OfValue(ReadOnlySpan<char> text)
    {
        // A text that fits a block has a line feed, and then it is not plain: the order of the two questions is a matter of speed.
        if (PlainText.IsAllowed(text))
            return ScalarStyle.Plain;
        return LiteralText.IsAllowed(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
    }

    // K1: YamlDotNet overlooks the colon of a key in which a word begins with an asterisk.
    public static ScalarStyle OfKey(ReadOnlySpan<char> text)
    {
        var isPlain = PlainText.IsAllowed(text) && text.IndexOf(" *".AsSpan(), StringComparison.Ordinal) < 0;
        return isPlain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
    }
}
