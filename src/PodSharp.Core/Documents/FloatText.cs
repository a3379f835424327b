using System.Globalization;

namespace PodSharp.Documents;

/// <summary>
/// The one spelling of a floating-point number: shortest that reads back the same, always with a dot, an exponent only below 1e-6
/// and from 1e+21 on (where JavaScript begins to write one, so that no reader takes it for an integer).
/// </summary>
internal static class FloatText
{
    public static string Of(double value)
    {
        if (double.IsNaN(value))
            return ".nan";
        if (double.IsInfinity(value))
            return value > 0 ? ".inf" : "-.inf";

        var shortest = Shortest(value);
        var (negative, digits, exponent) = Split(shortest);
        var text = digits == "0" ? "0.0" : Layout(digits, exponent);
        return negative ? "-" + text : text;
    }

    public static bool TryParse(string text, out double value)
    {
        switch (text)
        {
            case ".nan":
                value = double.NaN;
                return true;
            case ".inf":
                value = double.PositiveInfinity;
                return true;
            case "-.inf":
                value = double.NegativeInfinity;
                return true;
            default:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
    }

    // .NET Framework's "R" is not always the shortest; trying 15, 16 and 17 digits is right on every runtime.
    private static string Shortest(double value)
    {
        foreach (var format in new[] { "E14", "E15" })
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
                return text;
        }

        return value.ToString("E16", CultureInfo.InvariantCulture);
    }

    // "-1.2300E+004" to sign, "123" and the power of ten of the first digit.
    private static (bool Negative, string Digits, int Exponent) Split(string text)
    {
        var negative = text[0] == '-';
        var mark = text.IndexOf('E');
        var digits = text.Substring(negative ? 1 : 0, mark - (negative ? 1 : 0)).Replace(".", "").TrimEnd('0');
        var exponent = int.Parse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (negative, digits.Length == 0 ? "0" : digits, exponent);
    }

    private static string Layout(string digits, int exponent)
    {
        if (exponent is < -6 or >= 21)
        {
            var fraction = digits.Length == 1 ? "0" : digits.Substring(1);
            var sign = exponent < 0 ? "-" : "+";
            return $"{digits[0]}.{fraction}e{sign}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
        }

        if (exponent < 0)
            return "0." + new string('0', -exponent - 1) + digits;
        if (digits.Length <= exponent + 1)
            return digits + new string('0', exponent + 1 - digits.Length) + ".0";
        return digits.Substring(0, exponent + 1) + "." + digits.Substring(exponent + 1);
    }
}
