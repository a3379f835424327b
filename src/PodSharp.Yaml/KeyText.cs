using System.Globalization;
using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// What kubectl makes of a key that is no text: <c>yes:</c> becomes <c>"true"</c>, <c>1.50:</c> becomes <c>"1.5"</c>, <c>0777:</c> becomes
/// <c>"511"</c>.
/// </summary>
internal static class KeyText
{
    /// <summary>The key; null with the reason where a scalar can't be one.</summary>
    public static string? Of(in ResolvedScalar scalar, out string reason)
    {
        reason = "";
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                reason = "null can't be a key; put it in quotes if it is meant as text";
                return null;
            case ScalarKind.Float:
                return OfFloat((float)scalar.Number);
            case ScalarKind.Integer when !long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _):
                reason = "a whole number beyond 64 bits can't be a key; put it in quotes";
                return null;
            default:
                return scalar.Text;
        }
    }

    // With a precision of 32 bits, and an exponent from a million on: so it is in kubectl's reader.
    private static string OfFloat(float number)
    {
        if (float.IsNaN(number))
            return ".nan";
        if (float.IsInfinity(number))
            return number > 0 ? ".inf" : "-.inf";

        var text = Shortest(number);
        var mark = text.IndexOf('E');
        var negative = text[0] == '-' ? "-" : "";
        var digits = text.Substring(negative.Length, mark - negative.Length).Replace(".", "").TrimEnd('0');
        if (digits.Length == 0)
            return negative + "0";

        var exponent = int.Parse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return negative + Layout(digits, exponent);
    }

    private static string Layout(string digits, int exponent)
    {
        if (exponent is < -4 or >= 6)
        {
            var fraction = digits.Length == 1 ? "" : "." + digits.Substring(1);
            var sign = exponent < 0 ? "-" : "+";
            return $"{digits[0]}{fraction}e{sign}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
        }

        if (exponent < 0)
            return "0." + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : digits.Substring(0, exponent + 1) + "." + digits.Substring(exponent + 1);
    }

    private static string Shortest(float number)
    {
        for (var precision = 0; precision < 8; precision++)
        {
            var text = number.ToString("E" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (float.Parse(text, CultureInfo.InvariantCulture).Equals(number))
                return text;
        }

        return number.ToString("E8", CultureInfo.InvariantCulture);
    }
}
