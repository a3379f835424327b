using System.Diagnostics;
using System.Globalization;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>The most memory that this process has had.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string HighWater = "VmHWM:";

    /// <summary>It in megabytes.</summary>
    public static double Megabytes()
    {
        if (!File.Exists(Status))
            return Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);

        var line = File.ReadLines(Status).First(static line => line.StartsWith(HighWater, StringComparison.Ordinal));
        var kilobytes = line.AsSpan(HighWater.Length).Trim();
        return double.Parse(kilobytes[..kilobytes.IndexOf(' ')], CultureInfo.InvariantCulture) / 1024;
    }
}
