using System.Globalization;
using System.Numerics;

namespace PodSharp;

/// <summary>Reads spellings of quantities as the API server reads them, its oddities included.</summary>
internal ref struct QuantityReader
{
    // More digits than any amount in a cluster has; beyond them a spelling is not a quantity but an attempt to fill memory.
    private const int MaximumLength = 1000;
    private const int MaximumExponent = 1000;

    // So many decimals has a quantity at most; what is finer is rounded up.
    private const int NanoScale = 9;

    private static readonly BigInteger GreatestBinary = long.MaxValue;

    private QuantityFormat format;
    private int power;
    private int exponent;

    public static bool TryRead(string text, out QuantityNumber number) => default(QuantityReader).TryReadText(Trimmed(text), out number);

    private bool TryReadText(string text, out QuantityNumber number)
    {
        number = default;
        if (text.Length is 0 or > MaximumLength)
            return false;

        var start = text[0] is '+' or '-' ? 1 : 0;
        var dot = EndOfDigits(text, start);
        var end = dot < text.Length && text[dot] == '.' ? EndOfDigits(text, dot + 1) : dot;
        if (!TryReadSuffix(text.Substring(end)))
            return false;

        var decimals = Math.Max(0, end - dot - 1);
        var leading = start;
        while (leading < dot && text[leading] == '0')
            leading++;
        var isExact = IsExact(Math.Max(1, dot - leading), decimals);

        // Without a digit it is zero, but only where the server doesn't calculate with more than 64 bits.
        if (end - start - (end > dot ? 1 : 0) == 0)
            return isExact;

        var units = Units(text, start, dot, end);
        number = isExact
            ? new QuantityNumber(units << (10 * power), decimals - exponent, format, Spelling(text, leading, dot, end))
            : Rounded(units, decimals - exponent);
        return true;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
            start++;
        return start;
    }

    private static BigInteger Units(string text, int start, int dot, int end)
    {
        var digits = text.Substring(start, dot - start) + (end > dot ? text.Substring(dot + 1, end - dot - 1) : "");
        var units = digits.Length <= 18
            ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -units : units;
    }

    // Whether 64 bits hold it, by the server's own estimate.
    private readonly bool IsExact(int digits, int decimals) => power > 0
        ? decimals == 0 && 15 - digits - (power * 3) - 1 >= 0
        : digits + decimals <= 18 && decimals - exponent <= NanoScale;

    private readonly QuantityNumber Rounded(BigInteger units, int scale)
    {
        var number = new QuantityNumber(units << (10 * power), scale, format).RoundedUp(NanoScale);
        if (format != QuantityFormat.BinarySI)
            return number;
        var greatest = new QuantityNumber(GreatestBinary, 0, format);
        var least = new QuantityNumber(-GreatestBinary, 0, format);
        return number > greatest ? greatest : number < least ? least : number;
    }

    // The server keeps a spelling that looks canonical, though a sign or zeros before it may say otherwise.
    private readonly string? Spelling(string text, int leading, int dot, int end)
    {
        var isKept = power > 0
            ? (LastOf(text, dot) & 7) != 0
            : (exponent - Math.Max(0, end - dot - 1)) % 3 == 0 && leading < dot && !EndsWithThousand(text, leading, dot, end);
        return isKept ? text : null;
    }

    // Of a number, its last three bits.
    private static int LastOf(string text, int dot)
    {
        var number = 0;
        for (var i = Math.Max(0, dot - 4); i < dot; i++)
            number = (number * 10) + (text[i] is >= '0' and <= '9' ? text[i] - '0' : 0);
        return number;
    }

    private static bool EndsWithThousand(string text, int leading, int dot, int end)
    {
        var digits = text.Substring(leading, dot - leading) + (end > dot ? text.Substring(dot + 1, end - dot - 1) : "");
        return digits.EndsWith("000", StringComparison.Ordinal);
    }

    private bool TryReadSuffix(string suffix)
    {
        (format, power, exponent) = (QuantityFormat.DecimalSI, 0, 0);
        switch (suffix)
        {
            case "":
                return true;
            case "n":
                exponent = -9;
                return true;
            case "u":
                exponent = -6;
                return true;
            case "m":
                exponent = -3;
                return true;
        }

        var thousands = "kMGTPE".IndexOf(suffix[0]) + 1;
        if (suffix.Length == 1 && thousands > 0)
        {
            exponent = thousands * 3;
            return true;
        }

        var kibis = "KMGTPE".IndexOf(suffix[0]) + 1;
        if (suffix.Length == 2 && suffix[1] == 'i' && kibis > 0)
        {
            (format, power) = (QuantityFormat.BinarySI, kibis);
            return true;
        }

        format = QuantityFormat.DecimalExponent;
        return suffix[0] is 'e' or 'E'
            && int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= MaximumExponent;
    }

    // Blanks around it don't count. Tabs and line breaks are no blanks: on their way to the server they are written as escapes.
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
            start++;
        while (start < end && IsBlank(text[end - 1]))
            end--;
        return end - start == text.Length ? text : text.Substring(start, end - start);
    }

    private static bool IsBlank(char character) => character switch
    {
        ' ' => true,
        (>= '\t' and <= '\r') or '\u2028' or '\u2029' => false,
        _ => char.IsWhiteSpace(character),
    };
}
