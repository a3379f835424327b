namespace PodSharp.Benchmarks.Measuring;

/// <summary>How long something took: on the clock, and on a processor.</summary>
internal readonly record struct Timing(TimeSpan Clock, TimeSpan Processor)
{
    /// <summary>The medians of both, in milliseconds: on the clock, and in parentheses on a processor.</summary>
    public static string Median(IEnumerable<Timing> all, int digits = 0) => Percentile(all, 50, digits);

    /// <summary>What so many percent don't exceed.</summary>
    public static string Percentile(IEnumerable<Timing> all, int percent, int digits = 0)
    {
        var timings = all.ToArray();
        var clock = Statistics.Percentile(timings.Select(static timing => timing.Clock.TotalMilliseconds), percent);
        var processor = Statistics.Percentile(timings.Select(static timing => timing.Processor.TotalMilliseconds), percent);
        return $"{Table.Number(clock, digits)} ({Table.Number(processor, digits)})";
    }
}
