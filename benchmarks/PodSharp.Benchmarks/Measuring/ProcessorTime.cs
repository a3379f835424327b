using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>
/// The time that a processor has worked: what others do on the machine meanwhile lengthens it far less than the time on the clock. Where
/// the system isn't asked (anything but Linux), the time on the clock.
/// </summary>
internal static partial class ProcessorTime
{
    private const int ThisThreadsClock = 3;
    private const int EndedChildren = -1;

    /// <summary>For this thread.</summary>
    public static TimeSpan OfThread()
    {
        if (!OperatingSystem.IsLinux())
            return Stopwatch.GetElapsedTime(0);

        Check(ReadClock(ThisThreadsClock, out var time));
        return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Rest / TimeSpan.NanosecondsPerTick));
    }

    /// <summary>For all processes that this one has started and that have ended.</summary>
    public static TimeSpan OfChildren()
    {
        if (!OperatingSystem.IsLinux())
            return Stopwatch.GetElapsedTime(0);

        Check(ReadUsage(EndedChildren, out var usage));
        return Microseconds(usage.User) + Microseconds(usage.System);
    }

    private static TimeSpan Microseconds(SystemTime time) =>
        TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Rest * TimeSpan.TicksPerMicrosecond));

    private static void Check(int result)
    {
        if (result != 0)
            throw new InvalidOperationException($"The system doesn't tell the time of the processor ({Marshal.GetLastPInvokeError()}).");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadClock(int clock, out SystemTime time);

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadUsage(int whose, out SystemUsage usage);

    private struct SystemTime
    {
        public nint Seconds;
        public nint Rest;
    }

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct SystemUsage
    {
        public SystemTime User;
        public SystemTime System;
    }
}
