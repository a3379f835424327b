using System.Globalization;
using PodSharp.Schema;

namespace PodSharp.Rules.Formats;

/// <summary>Cron schedules, read as the API server and the controller of cron jobs read them.</summary>
internal static class CronSchedule
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly CronField[] Fields =
    [
        new("minute", 0, 59, []), new("hour", 0, 23, []), new("day of the month", 1, 31, []), new("month", 1, 12, Months),
        new("day of the week", 0, 6, Weekdays),
    ];

    private static readonly string[] Descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

    public static string? Fault(string text) => Cause(text) is { } cause ? "is not a cron schedule: " + cause : null;

    /// <summary>The descriptor that was meant, where it is one.</summary>
    public static string? Repair(string text)
    {
        if (text.Trim().StartsWith("@", StringComparison.Ordinal))
            return NearestName.Of(text.Trim(), Descriptors);
        return null;
    }

    private static string? Cause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        if (text.Contains("TZ"))
            return "it can't name a time zone; the field timeZone does";
        if (text[0] == '@')
            return DescriptorCause(text);

        // Any blanks part the fields, as many as there are.
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Fields.Length)
        {
            var count = parts.Length.ToString(CultureInfo.InvariantCulture);
            var fields = parts.Length == 1 ? "field" : "fields";
            return $"it has {count} {fields} and not five: minute, hour, day of the month, month, day of the week";
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (Fields[i].Cause(parts[i]) is { } cause)
                return $"of the {Fields[i].Name}, {cause}";
        }

        return null;
    }

    private static string? DescriptorCause(string text)
    {
        const string Every = "@every ";
        if (text.StartsWith(Every, StringComparison.Ordinal))
        {
            return GoDuration.IsOne(text.Substring(Every.Length))
                ? null
                : $"after @every stands a duration such as 90s, 15m or 1h30m, not \"{text.Substring(Every.Length)}\"";
        }

        return Array.IndexOf(Descriptors, text) >= 0
            ? null
            : "there are @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually, and @every with a duration";
    }
}
