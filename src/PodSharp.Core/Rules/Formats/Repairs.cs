using System.Text;

namespace PodSharp.Rules.Formats;

/// <summary>What was plainly meant by names that aren't written right.</summary>
internal static class Repairs
{
    private static readonly AsciiSet LabelCharacters = AsciiSet.LowerCaseAndDigits.And("-");
    private static readonly AsciiSet KeyCharacters = AsciiSet.LettersAndDigits.And("-_.");

    /// <summary>In lower case, with dashes for what is not allowed.</summary>
    public static string DnsLabel(string text) => Dashed(Lowered(text), LabelCharacters).Trim('-');

    /// <summary>As <see cref="DnsLabel"/>, part for part.</summary>
    public static string DnsSubdomain(string text) => string.Join(".", text.Trim('.').Split('.').Select(DnsLabel));

    /// <summary>With dashes for what is not allowed, and its prefix in lower case.</summary>
    public static string QualifiedName(string text)
    {
        var slash = text.IndexOf('/');
        return slash < 0
            ? LabelValue(text)
            : DnsSubdomain(text.Substring(0, slash)) + "/" + LabelValue(text.Substring(slash + 1));
    }

    /// <summary>With dashes for what is not allowed.</summary>
    public static string LabelValue(string text) => Dashed(text, KeyCharacters).Trim('-', '_', '.');

    /// <summary>With a dash for each character outside a set.</summary>
    public static string Dashed(string text, AsciiSet allowed)
    {
        var right = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
            right.Append(allowed.Contains(character) ? character : '-');
        return right.ToString();
    }

    /// <summary>Upper case letters in lower case. Only those of ASCII: no other letter is allowed anywhere.</summary>
    public static string Lowered(string text)
    {
        var isLower = true;
        foreach (var character in text)
            isLower &= character is < 'A' or > 'Z';
        return isLower ? text : text.ToLowerInvariant();
    }
}
