using System.Diagnostics;
using System.Globalization;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>
/// The time that a processor has worked for this process: what others do on the machine meanwhile lengthens it less than the time on
/// the clock.
/// </summary>
internal static class ProcessorTime
{
    private const string Tasks = "/proc/self/task";
    private const string MainThreadStatistics = "/proc/self/schedstat";
    private static readonly bool HasStatistics = File.Exists(MainThreadStatistics);

    /// <summary>Of the main thread, in microseconds; where the system doesn't tell, the time on the clock.</summary>
    public static double MainThread() => HasStatistics
        ? Microseconds(MainThreadStatistics)
        : Stopwatch.GetElapsedTime(0).TotalMicroseconds;

    /// <summary>Of all threads that are still there, in milliseconds.</summary>
    public static double AllThreads() => HasStatistics
        ? Directory.EnumerateDirectories(Tasks).Sum(static task => Microseconds(Path.Combine(task, "schedstat"))) / 1000
        : Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    // The first number counts nanoseconds.
    private static double Microseconds(string path)
    {
        var text = File.ReadAllText(path);
        return double.Parse(text.AsSpan(0, text.IndexOf(' ')), CultureInfo.InvariantCulture) / 1000;
    }
}
