using System.Globalization;

namespace PodSharp.Rules.Formats;

/// <summary>One of the five fields of a cron schedule.</summary>
/// <param name="name">What it counts.</param>
/// <param name="least">The least number.</param>
/// <param name="most">The greatest number.</param>
/// <param name="names">Names that stand for numbers, from the least on.</param>
internal sealed class CronField(string name, int least, int most, string[] names)
{
    public string Name { get; } = name;

    /// <summary>
    /// What is wrong, or null. Empty entries of the list are skipped, so that a field of commas alone is taken and never fires.
    /// </summary>
    public string? Cause(string text)
    {
        if (text == "*")
            return null;
        foreach (var entry in text.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (EntryCause(entry) is { } cause)
                return cause;
        }

        return null;
    }

    private string? EntryCause(string entry)
    {
        var rangeAndStep = entry.Split('/');
        if (rangeAndStep.Length > 2)
            return $"\"{entry}\" has more than one '/'";
        if (rangeAndStep.Length == 2 && StepCause(rangeAndStep[1]) is { } stepCause)
            return stepCause;

        // Whatever follows a star is not read.
        var ends = rangeAndStep[0].Split('-');
        if (ends[0] is "*" or "?")
            return null;
        if (ends.Length > 2)
            return $"\"{entry}\" has more than one '-'";
        if (!TryRead(ends[0], out var start, out var cause))
            return cause;
        var end = start;
        if (ends.Length == 2 && !TryRead(ends[1], out end, out cause))
            return cause;
        return start > end ? $"\"{rangeAndStep[0]}\" ends before it begins" : null;
    }

    private bool TryRead(string text, out int number, out string? cause)
    {
        number = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (number >= 0)
        {
            number += least;
            cause = null;
        }
        else if (!TryReadNumber(text, out number))
            cause = $"\"{text}\" is not a number{(names.Length == 0 ? "" : $" or a name such as {names[1].ToUpperInvariant()}")}";
        else if (number < least || number > most)
            cause = $"{text} is not from {Words(least)} to {Words(most)}{(text == "7" && least == 0 ? "; Sunday is 0" : "")}";
        else
            cause = null;
        return cause is null;
    }

    private static string? StepCause(string text)
    {
        if (!TryReadNumber(text, out var step))
            return $"\"{text}\" after '/' is not a number";
        return step == 0 ? "the step after '/' is greater than 0" : null;
    }

    // Digits after an optional '+': nobody writes it, but it is read. Numbers too great for anything count as the greatest.
    private static bool TryReadNumber(string text, out int number)
    {
        number = 0;
        var digits = text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        number = (int)Math.Min(value, int.MaxValue);
        return true;
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
