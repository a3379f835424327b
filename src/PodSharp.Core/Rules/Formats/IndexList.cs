using System.Globalization;

namespace PodSharp.Rules.Formats;

/// <summary>Lists of a job's indexes: <c>0,2-4,9</c>, in ascending order.</summary>
public static class IndexList
{
    /// <summary>Reads a list of indexes of a job with this many completions.</summary>
    /// <param name="text">The list; an empty one has no index.</param>
    /// <param name="completions">How many indexes the job has, from 0 on.</param>
    /// <param name="count">How many indexes the list has; 0 where it is none.</param>
    /// <returns>Null where the list is right; else the cause, in words that finish the sentence <c>"3-1" …</c>.</returns>
    public static string? Fault(string text, int completions, out int count)
    {
        count = 0;
        if (text.Length == 0)
            return null;

        var last = -1;
        var total = 0;
        foreach (var interval in text.Split(','))
        {
            if (IntervalCause(interval, completions, out var start, out var end) is { } cause)
                return "is not a list of indexes: " + cause;
            if (start <= last)
                return $"is not a list of indexes: {interval} doesn't come after {Words(last)}; each index stands once, in ascending order";
            total += end - start + 1;
            last = end;
        }

        count = total;
        return null;
    }

    private static string? IntervalCause(string interval, int completions, out int start, out int end)
    {
        start = end = 0;
        var limits = interval.Split('-');
        if (limits.Length > 2)
            return $"\"{interval}\" has more than one '-'";
        if (!TryRead(limits[0], out start))
            return $"\"{interval}\" is not an index or an interval such as 2-4";
        end = start;
        if (limits.Length == 2 && !TryRead(limits[1], out end))
            return $"\"{interval}\" is not an interval such as 2-4";
        if (start >= completions || end >= completions)
            return $"{interval} is beyond the last index, {Words(completions - 1)}";
        return limits.Length == 2 && start >= end ? $"{interval} doesn't end after its beginning" : null;
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
