using System.Globalization;
using System.Numerics;

namespace PodSharp;

/// <summary>The exact number behind a quantity's spelling: a whole number of units of 10^-<see cref="Scale"/>.</summary>
internal readonly struct QuantityNumber
{
    // More digits than any amount in a cluster has; beyond them a spelling is not a quantity but an attempt to fill memory.
    private const int MaximumExponent = 100;

    private readonly BigInteger units;

    private QuantityNumber(BigInteger units, int scale) => (this.units, Scale) = Normalize(units, scale);

    public int Scale { get; }

    public static bool TryParse(string text, out QuantityNumber number)
    {
        number = default;
        var digits = 0;
        while (digits < text.Length && IsPartOfNumber(text[digits], digits))
            digits++;
        if (!TryParseDecimal(text.Substring(0, digits), out var units, out var scale))
            return false;
        if (!TryParseSuffix(text.Substring(digits), out var factor, out var exponent))
            return false;

        scale -= exponent;
        number = new QuantityNumber(units * factor, scale);
        return true;
    }

    public static int Compare(QuantityNumber left, QuantityNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return (left.units * BigInteger.Pow(10, scale - left.Scale)).CompareTo(right.units * BigInteger.Pow(10, scale - right.Scale));
    }

    public override int GetHashCode() => units.GetHashCode() ^ Scale;

    private static (BigInteger Units, int Scale) Normalize(BigInteger units, int scale)
    {
        if (units.IsZero)
            return (units, 0);
        while (units % 10 == 0)
        {
            units /= 10;
            scale--;
        }

        return (units, scale);
    }

    private static bool IsPartOfNumber(char character, int position) =>
        character is (>= '0' and <= '9') or '.' || (position == 0 && character is '+' or '-');

    private static bool TryParseDecimal(string text, out BigInteger units, out int scale)
    {
        scale = 0;
        units = default;
        var dot = text.IndexOf('.');
        if (dot >= 0)
        {
            scale = text.Length - dot - 1;
            text = text.Remove(dot, 1);
        }

        return text.Length <= MaximumExponent
            && text.IndexOf('.') < 0
            && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out units);
    }

    private static bool TryParseSuffix(string suffix, out BigInteger factor, out int exponent)
    {
        factor = BigInteger.One;
        exponent = 0;
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

        const string Powers = "kMGTPE";
        var power = suffix[0] == 'K' ? 1 : Powers.IndexOf(suffix[0]) + 1;
        if (suffix.Length == 1 && suffix[0] != 'K' && power > 0)
        {
            exponent = power * 3;
            return true;
        }

        if (suffix.Length == 2 && suffix[1] == 'i' && suffix[0] != 'k' && power > 0)
        {
            factor = BigInteger.Pow(1024, power);
            return true;
        }

        return suffix[0] is 'e' or 'E'
            && int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= MaximumExponent;
    }
}
