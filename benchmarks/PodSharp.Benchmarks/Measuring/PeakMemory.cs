using System.Diagnostics;
using System.Globalization;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>The most memory that a process has had.</summary>
internal static class PeakMemory
{
    private const string HighWater = "VmHWM:";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>It in megabytes.</summary>
    public static double Megabytes() => Megabytes(Process.GetCurrentProcess());

    /// <summary>The most memory that another process has had when it ends, in megabytes; watching it takes time from it.</summary>
    public static double Watch(Process process)
    {
        var most = 0.0;
        while (!process.WaitForExit(Pause))
            most = Math.Max(most, Megabytes(process));
        return most;
    }

    // What .NET tells of another process on Linux is what it has now, not what it has had.
    private static double Megabytes(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        try
        {
            if (!OperatingSystem.IsLinux())
                return process.PeakWorkingSet64 / (1024.0 * 1024.0);

            var line = File.ReadLines(status).FirstOrDefault(static line => line.StartsWith(HighWater, StringComparison.Ordinal)) ?? $"{HighWater} 0 kB";
            var kilobytes = line.AsSpan(HighWater.Length).Trim();
            return double.Parse(kilobytes[..kilobytes.IndexOf(' ')], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }
}
