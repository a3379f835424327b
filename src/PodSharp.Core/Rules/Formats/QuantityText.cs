namespace PodSharp.Rules.Formats;

/// <summary>The spelling of quantities.</summary>
internal static class QuantityText
{
    // Those that people write: 1GB, 1gb and 1gib, but no milli, which upper case would make a million.
    private static readonly string[] CommonSuffixes = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "k", "M", "G", "T", "P", "E"];

    private static readonly AsciiSet NumberCharacters = AsciiSet.Digits.And("+-.,");

    public static string? Fault(string text)
    {
        if (QuantityNumber.TryParse(text, out _))
            return null;
        if (text.Trim().Length == 0)
            return "is not a quantity: it is empty";
        var suffix = Suffix(text);
        return suffix.Length == 0
            ? "is not a quantity: a number such as 0.5 or 512 stands before the unit"
            : $"is not a quantity: \"{suffix}\" is not a unit; there are m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei";
    }

    /// <summary>With the unit that was meant by <c>GB</c> or <c>gi</c>, without blanks, with a decimal point.</summary>
    public static string? Repair(string text)
    {
        var suffix = Suffix(text);
        var number = text.Trim();
        number = number.Substring(0, number.Length - suffix.Length).Trim().Replace(',', '.');
        if (suffix.Length == 0)
            return number;
        var unit = suffix.Length > 1 ? suffix.TrimEnd('b', 'B') : suffix;
        var right = Array.Find(CommonSuffixes, known => string.Equals(known, unit, StringComparison.OrdinalIgnoreCase));
        return right is null ? null : number + right;
    }

    private static string Suffix(string text)
    {
        var trimmed = text.Trim();
        var end = NumberCharacters.IndexOfOther(trimmed);
        return end < 0 ? "" : trimmed.Substring(end).TrimStart();
    }
}
