namespace PodSharp.Benchmarks.Measuring;

/// <summary>What many measurements say.</summary>
internal static class Statistics
{
    /// <summary>The measurement in the middle.</summary>
    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    /// <summary>The measurement that so many percent of all don't exceed.</summary>
    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToArray();
        var rank = (int)Math.Ceiling(percent / 100.0 * sorted.Length);
        return sorted[Math.Clamp(rank - 1, 0, sorted.Length - 1)];
    }
}
