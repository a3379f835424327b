namespace PodSharp.Rules.Formats;

/// <summary>Durations as Go's programs read them: <c>90s</c>, <c>1h30m</c>, <c>1.5h</c>.</summary>
internal static class GoDuration
{
    private const double Greatest = 9223372036854775807;

    private static readonly AsciiSet NumberCharacters = AsciiSet.Digits.And(".");

    public static bool IsOne(string text)
    {
        var position = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (position == text.Length)
            return false;
        if (text.Substring(position) == "0")
            return true;

        var nanoseconds = 0d;
        while (position < text.Length)
        {
            if (!TryReadNumber(text, ref position, out var number) || !TryReadUnit(text, ref position, out var unit))
                return false;
            nanoseconds += number * unit;
        }

        return nanoseconds <= Greatest;
    }

    private static bool TryReadNumber(string text, ref int position, out double number)
    {
        number = 0;
        var (digits, fraction) = (0, 0d);
        for (; position < text.Length && NumberCharacters.Contains(text[position]); position++)
        {
            if (text[position] == '.')
            {
                if (fraction > 0)
                    return false;
                fraction = 1;
                continue;
            }

            digits++;
            number = (number * 10) + (text[position] - '0');
            fraction *= 10;
        }

        if (fraction > 0)
            number /= fraction;
        return digits > 0;
    }

    private static bool TryReadUnit(string text, ref int position, out double unit)
    {
        var start = position;
        while (position < text.Length && !NumberCharacters.Contains(text[position]))
            position++;
        unit = text.Substring(start, position - start) switch
        {
            "ns" => 1,
            "us" or "\u00B5s" or "\u03BCs" => 1e3,
            "ms" => 1e6,
            "s" => 1e9,
            "m" => 60e9,
            "h" => 3600e9,
            _ => 0,
        };
        return unit > 0;
    }
}
