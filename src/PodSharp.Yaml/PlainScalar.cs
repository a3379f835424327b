using System.Globalization;
using System.Numerics;

namespace PodSharp.Yaml;

/// <summary>
/// What a scalar without quotes and tag means: what kubectl's reader makes of it, because that is what reaches the API server. It is
/// neither YAML 1.1 nor 1.2: <c>yes</c>, <c>y</c> and <c>on</c> are true, <c>0777</c> is octal, <c>08</c> is 8, <c>1:30</c> and
/// <c>2024-01-01</c> are texts.
/// </summary>
internal static class PlainScalar
{
    // So many digits fit into 64 bits, whatever they are.
    private const int SafeDigits = 18;

    /// <summary>The meaning of a plain scalar.</summary>
    public static ResolvedScalar Resolve(string text)
    {
        if (text.Length == 0)
            return ResolvedScalar.Null;

        // The first character tells whether it can be anything but a text.
        switch (text[0])
        {
            case '.':
                return WordOf(text) ?? ResolveFraction(text);
            case >= '1' and <= '9' when IsShortDecimal(text):
                return ResolvedScalar.Integer(text);
            case '+' or '-' or (>= '0' and <= '9'):
                return WordOf(text) ?? ResolveNumber(text);
            case 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~':
                return WordOf(text) ?? ResolvedScalar.Of(text);
            default:
                return ResolvedScalar.Of(text);
        }
    }

    // Underscores may stand between digits here, and anywhere in what begins with a digit or a sign.
    private static ResolvedScalar ResolveFraction(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '_' && !(index > 1 && index + 1 < text.Length && IsDigit(text[index - 1]) && IsDigit(text[index + 1])))
                return ResolvedScalar.Of(text);
        }

        return ResolveDecimal(text.Replace("_", ""), text);
    }

    private static ResolvedScalar ResolveNumber(string text)
    {
        var plain = text.Replace("_", "");
        return TryParseInteger(plain, out var digits) ? ResolvedScalar.Integer(digits) : ResolveDecimal(plain, text);
    }

    private static ResolvedScalar ResolveDecimal(string plain, string text)
    {
        if (!IsDecimalNumber(plain)
            || !double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || double.IsInfinity(number))
        {
            return ResolvedScalar.Of(text);
        }

        // Beyond 64 bits the digits are kept, although kubectl will lose them: a rule can only report what is still there.
        if (plain.IndexOfAny(['.', 'e', 'E']) >= 0)
            return ResolvedScalar.Float(number, text);

        return ResolvedScalar.Integer(Canonical(plain));
    }

    // A sign, digits with or without a dot among them or at one end, and an exponent.
    private static bool IsDecimalNumber(string plain)
    {
        var position = plain[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(plain, ref position);
        var fraction = 0;
        if (position < plain.Length && plain[position] == '.')
        {
            position++;
            fraction = SkipDigits(plain, ref position);
        }

        if (whole + fraction == 0)
            return false;
        if (position < plain.Length && plain[position] is 'e' or 'E')
        {
            position++;
            if (position < plain.Length && plain[position] is '+' or '-')
                position++;
            if (SkipDigits(plain, ref position) == 0)
                return false;
        }

        return position == plain.Length;
    }

    private static int SkipDigits(string plain, ref int position)
    {
        var start = position;
        while (position < plain.Length && IsDigit(plain[position]))
            position++;
        return position - start;
    }

    private static bool IsShortDecimal(string text)
    {
        if (text.Length > SafeDigits)
            return false;

        foreach (var character in text)
        {
            if (!IsDigit(character))
                return false;
        }

        return true;
    }

    // Of any length, so not by way of a number.
    private static string Canonical(string plain)
    {
        var digits = plain.TrimStart('+', '-').TrimStart('0');
        return digits.Length == 0 ? "0" : plain[0] == '-' ? "-" + digits : digits;
    }

    // A decimal without leading zero, or a prefix (0x, 0o, 0b, or 0 for octal) and its digits, within 64 bits.
    private static bool TryParseInteger(string plain, out string digits)
    {
        digits = "";
        var start = plain[0] is '+' or '-' ? 1 : 0;
        var radix = Radix(plain, ref start);
        if (start == plain.Length)
            return false;

        var value = BigInteger.Zero;
        for (var index = start; index < plain.Length; index++)
        {
            var digit = Digit(plain[index]);
            if (digit < 0 || digit >= radix)
                return false;
            value = (value * radix) + digit;
            if (value > ulong.MaxValue)
                return false;
        }

        if (plain[0] == '-')
            value = -value;
        digits = value.ToString(CultureInfo.InvariantCulture);
        return value >= long.MinValue;
    }

    private static int Radix(string plain, ref int start)
    {
        if (plain.Length - start < 2 || plain[start] != '0')
            return 10;

        var radix = plain[start + 1] switch
        {
            'x' or 'X' => 16,
            'o' or 'O' => 8,
            'b' or 'B' => 2,
            _ => 0,
        };
        start += radix == 0 ? 1 : 2;
        return radix == 0 ? 8 : radix;
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static ResolvedScalar? WordOf(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => ResolvedScalar.Of(true),
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => ResolvedScalar.Of(false),
        "~" or "null" or "Null" or "NULL" => ResolvedScalar.Null,
        ".nan" or ".NaN" or ".NAN" => ResolvedScalar.Float(double.NaN, ".nan"),
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => ResolvedScalar.Float(double.PositiveInfinity, ".inf"),
        "-.inf" or "-.Inf" or "-.INF" => ResolvedScalar.Float(double.NegativeInfinity, "-.inf"),
        _ => null,
    };
}
