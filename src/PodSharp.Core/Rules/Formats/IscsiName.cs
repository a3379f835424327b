namespace PodSharp.Rules.Formats;

/// <summary>Names of iSCSI targets and initiators.</summary>
internal static class IscsiName
{
    private static readonly AsciiSet DomainCharacters = AsciiSet.LettersAndDigits.And("-.");

    public static string? Fault(string text) => text.Length < 3 ? Unknown : text.Substring(0, 3) switch
    {
        "iqn" => IsQualified(text) ? null : "is not an iSCSI name: one of kind iqn is written iqn.YYYY-MM.domain:name",
        "eui" => IsIdentifier(text, 16) ? null : "is not an iSCSI name: one of kind eui has 16 letters and digits after \"eui.\"",
        "naa" => IsIdentifier(text, 32) ? null : "is not an iSCSI name: one of kind naa has 32 letters and digits after \"naa.\"",
        _ => Unknown,
    };

    private const string Unknown = "is not an iSCSI name: it begins with iqn, eui or naa";

    // The server looks for the form anywhere up to the end, not from the beginning on.
    private static bool IsQualified(string text)
    {
        for (var i = text.IndexOf("iqn.", StringComparison.Ordinal); i >= 0; i = text.IndexOf("iqn.", i + 1, StringComparison.Ordinal))
        {
            if (IsQualified(text, i + 4))
                return true;
        }

        return false;
    }

    private static bool IsQualified(string text, int date)
    {
        var domain = date + 8;
        if (text.Length <= domain || !IsDate(text, date) || !DomainCharacters.Contains(text[domain]))
            return false;
        var colon = DomainCharacters.IndexOfOther(text, domain);
        return colon > 0
            && text[colon] == ':'
            && colon + 1 < text.Length
            && text.IndexOfAny([',', ';', '*', '&', '$', '|', ' ', '\t', '\n', '\f', '\r'], colon) < 0;
    }

    private static bool IsDate(string text, int start)
    {
        for (var i = 0; i < 8; i++)
        {
            var character = text[start + i];
            if (i switch { 4 => character != '-', 7 => character != '.', _ => !AsciiSet.Digits.Contains(character) })
                return false;
        }

        return true;
    }

    // Any one character stands after the kind, though it should be a dot.
    private static bool IsIdentifier(string text, int length)
    {
        if (text.Length < 4 || text[3] == '\n')
            return false;
        var start = char.IsHighSurrogate(text[3]) ? 5 : 4;
        return text.Length == start + length && AsciiSet.LettersAndDigits.IndexOfOther(text, start) < 0;
    }
}
