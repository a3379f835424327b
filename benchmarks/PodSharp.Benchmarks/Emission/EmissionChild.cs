using System.Diagnostics;
using PodSharp.Benchmarks.Measuring;

namespace PodSharp.Benchmarks.Emission;

/// <summary>What the processes do that are measured.</summary>
internal static class EmissionChild
{
    private const int Rounds = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(150);

    /// <summary>Makes and writes so many apps to a file; reports the peak memory.</summary>
    public static void Write(string candidate, int apps, string path)
    {
        if (candidate != AppCandidates.Nothing)
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            Write(AppCandidates.Create(candidate, file), apps);
        }

        ChildProcess.Report(PeakMemory.Megabytes());
    }

    /// <summary>
    /// Makes and writes apps until the code is compiled for good; reports what an app costs from then on: microseconds of the processor
    /// for all of it, for the making alone, and bytes allocated.
    /// </summary>
    public static void Warm(string candidate)
    {
        var writer = AppCandidates.Create(candidate, Stream.Null);
        var (written, allocated) = Measure(writer.Write);
        var (made, _) = Measure(number => GC.KeepAlive(writer.Make(number)));
        ChildProcess.Report(written, made, allocated);
    }

    /// <summary>Makes so many apps and keeps them; reports the bytes held for each.</summary>
    public static void Hold(string candidate, int apps)
    {
        var maker = AppCandidates.Create(candidate, Stream.Null);
        var kept = new object[apps];
        kept[0] = maker.Make(0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var number = 0; number < apps; number++)
            kept[number] = maker.Make(number);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        ChildProcess.Report((double)(after - before) / apps);
    }

    private static void Write(IAppCandidate candidate, int apps)
    {
        for (var number = 0; number < apps; number++)
            candidate.Write(number);
        candidate.Flush();
    }

    private static (double Microseconds, double Bytes) Measure(Action<int> app)
    {
        var count = (int)(CallsWithin(app, WarmUp) * (Round / WarmUp)) + 1;
        var rounds = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var started = ProcessorTime.OfThread();
            for (var number = 0; number < count; number++)
                app(number);
            rounds[round] = (ProcessorTime.OfThread() - started).TotalMicroseconds / count;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (Statistics.Median(rounds), (double)allocated / count / Rounds);
    }

    private static int CallsWithin(Action<int> app, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var number = 0;
        while (Stopwatch.GetElapsedTime(started) < time)
            app(number++);
        return number;
    }
}
