namespace PodSharp.Rules.Formats;

/// <summary>
/// What a name is made of: which characters, which of them begin and end it, what parts it into pieces, how long it may be.
/// </summary>
/// <param name="noun">What such a text is, with its article: <c>a DNS label</c>.</param>
/// <param name="first">What it, and each piece of it, begins with.</param>
/// <param name="inner">What may stand anywhere else.</param>
/// <param name="last">What it, and each piece of it, ends with.</param>
/// <param name="allowed">The allowed characters in words.</param>
/// <param name="maximum">The greatest length in bytes.</param>
internal sealed class TextShape(string noun, AsciiSet first, AsciiSet inner, AsciiSet last, string allowed, int maximum)
{
    /// <summary>What parts the text into pieces; none is empty.</summary>
    public AsciiSet Separators { get; init; }

    /// <summary>Whether one underscore may stand before each piece.</summary>
    public bool MayUnderscoreLead { get; init; }

    public string Noun { get; } = noun;

    public string? Fault(string text) => Cause(text) is { } cause ? $"is not {Noun}: {cause}" : null;

    /// <summary>What is wrong, without saying of what; null where nothing is.</summary>
    public string? Cause(string text)
    {
        if (text.Length == 0)
            return "it is empty";

        var start = 0;
        var hasUnderscore = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (MayUnderscoreLead && i == start && text[i] == '_' && !hasUnderscore)
                (start, hasUnderscore) = (i + 1, true);
            else if (!Separators.Contains(text[i]))
            {
                if (!inner.Contains(text[i]) || (i == start && !first.Contains(text[i])))
                    return NotAllowed(text, i, start);
            }
            else if (EndsBadly(text, start, i) is { } cause)
                return cause;
            else
                (start, hasUnderscore) = (i + 1, false);
        }

        return EndsBadly(text, start, text.Length) ?? CharacterText.TooLong(text, maximum);
    }

    private string NotAllowed(string text, int index, int start)
    {
        var what = CharacterText.At(text, index);
        if (!inner.Contains(text[index]))
            return $"{what} is not allowed; use {allowed}";
        return start == 0 ? $"it can't begin with {what}" : $"a part of it can't begin with {what}";
    }

    private string? EndsBadly(string text, int start, int end)
    {
        var isWhole = end == text.Length;
        if (start < end)
        {
            if (last.Contains(text[end - 1]))
                return null;
            return $"{(isWhole ? "it" : "a part of it")} can't end with {CharacterText.At(text, end - 1)}";
        }

        if (isWhole)
            return $"it can't end with {CharacterText.At(text, end - 1)}";
        return start == 0
            ? $"it can't begin with {CharacterText.At(text, 0)}"
            : $"{CharacterText.At(text, end)} can't follow {CharacterText.Of(text, end - 1)}";
    }
}
