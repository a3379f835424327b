namespace PodSharp.Rules.Formats;

/// <summary>
/// Times by RFC 3339, as the API server decodes them: an hour of one digit and a comma before the fraction are taken too.
/// </summary>
internal static class Rfc3339
{
    public static string? Fault(string text) => Cause(text) is { } cause ? "is not a time such as 2025-01-31T08:00:00Z: " + cause : null;

    private static string? Cause(string text)
    {
        var position = 0;
        if (!TryRead(text, ref position, 4, 4, out var year) || !TryStep(text, ref position, '-')
            || !TryRead(text, ref position, 2, 2, out var month) || !TryStep(text, ref position, '-')
            || !TryRead(text, ref position, 2, 2, out var day) || !TryStep(text, ref position, 'T')
            || !TryRead(text, ref position, 1, 2, out var hour) || !TryStep(text, ref position, ':')
            || !TryRead(text, ref position, 2, 2, out var minute) || !TryStep(text, ref position, ':')
            || !TryRead(text, ref position, 2, 2, out var second))
        {
            return Unexpected(text, position);
        }

        StepOverFraction(text, ref position);
        if (ZoneCause(text, ref position) is { } zoneCause)
            return zoneCause;
        if (position < text.Length)
            return Unexpected(text, position);
        return RangeCause(year, month, day)
            ?? RangeCause(hour, 23, "hour")
            ?? RangeCause(minute, 59, "minute")
            ?? RangeCause(second, 59, "second");
    }

    private static bool TryRead(string text, ref int position, int least, int most, out int number)
    {
        number = 0;
        var start = position;
        while (position < text.Length && position < start + most && AsciiSet.Digits.Contains(text[position]))
            number = (number * 10) + (text[position++] - '0');
        return position >= start + least;
    }

    private static bool TryStep(string text, ref int position, char expected)
    {
        if (position >= text.Length || text[position] != expected)
            return false;
        position++;
        return true;
    }

    private static void StepOverFraction(string text, ref int position)
    {
        if (position + 1 >= text.Length || text[position] is not ('.' or ',') || !AsciiSet.Digits.Contains(text[position + 1]))
            return;
        position++;
        while (position < text.Length && AsciiSet.Digits.Contains(text[position]))
            position++;
    }

    private static string? ZoneCause(string text, ref int position)
    {
        if (TryStep(text, ref position, 'Z'))
            return null;
        if (position == text.Length)
            return "the time zone is missing: 'Z', or an offset such as +02:00";
        if (!TryStep(text, ref position, '+') && !TryStep(text, ref position, '-'))
            return Unexpected(text, position);
        if (!TryRead(text, ref position, 2, 2, out var hours)
            || !TryStep(text, ref position, ':')
            || !TryRead(text, ref position, 2, 2, out var minutes))
        {
            return Unexpected(text, position);
        }

        return RangeCause(hours, 24, "hour of the offset") ?? RangeCause(minutes, 60, "minute of the offset");
    }

    private static string? RangeCause(int year, int month, int day)
    {
        if (month is 0 or > 12)
            return "there is no such month";
        // The platform's calendar begins with the year 1.
        return day == 0 || day > DateTime.DaysInMonth(year == 0 ? 2000 : year, month) ? "the month has no such day" : null;
    }

    private static string? RangeCause(int number, int maximum, string what) =>
        number <= maximum ? null : $"the {what} is greater than {maximum}";

    private static string Unexpected(string text, int position) => position < text.Length
        ? $"{CharacterText.At(text, position)} is not expected"
        : text.Length == 0 ? "it is empty" : "it ends too early";
}
