using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>When things happen.</summary>
internal static class TimeFormats
{
    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new(
            "cronSchedule",
            "a cron schedule: minute, hour, day of the month, month and day of the week; "
                + "or @hourly, @daily, @weekly, @monthly, @yearly, @every and a duration",
            InvalidSchedule,
            CronSchedule.Fault,
            CronSchedule.Repair),
        new(
            "timeZone",
            "the name of a time zone in the IANA database, such as Europe/Paris",
            InvalidSchedule,
            TimeZoneFault,
            TimeZoneNames.Nearest),
        new("rfc3339", "a time by RFC 3339, such as 2025-01-31T08:00:00Z", Unparsable, Rfc3339.Fault),
    ];

    private static string? TimeZoneFault(string text)
    {
        if (TimeZoneNames.Contains(text))
            return null;
        if (text.Length == 0)
            return "is empty: leave the field out where the time zone of the cluster is meant";
        return string.Equals(text, "Local", StringComparison.OrdinalIgnoreCase)
            ? "is not a time zone: it means another one on each machine"
            : "is not a time zone of the IANA database, such as Europe/Paris or Etc/UTC";
    }
}
