using System.Diagnostics;

namespace PodSharp.Fuzzing;

/// <summary>Feeds one input after the other until the time is over, and keeps those for which something doesn't hold.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    /// <summary>No input may take longer, however often it is tried.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(2);

    // Beyond it nobody waits for the end: the machine may be busy, but not as busy as that.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private const int Trials = 3;
    private const int MostFailures = 20;

    private readonly InputGenerator generator = new(SeedCorpus.Read(), options.Seed);
    private readonly Dictionary<string, Failure> failures = new(StringComparer.Ordinal);
    private readonly FuzzWorker[] workers = new FuzzWorker[options.Jobs];
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private long next = -1;
    private long fed;
    private bool isOver;

    /// <summary>How many inputs were fed.</summary>
    public long Fed => Interlocked.Read(ref fed);

    /// <summary>The longest time that one took, in its fastest trial, and its number.</summary>
    public (TimeSpan Time, long Number) Slowest { get; private set; }

    /// <summary>Feeds until the time is over; the failures, one for each place in the code.</summary>
    public IReadOnlyCollection<Failure> Run()
    {
        for (var job = 0; job < workers.Length; job++)
            workers[job] = new FuzzWorker(Work, options.Folder, job);
        while (!Volatile.Read(ref isOver) && watch.Elapsed < options.Duration && failures.Count < MostFailures && !ReportHangs())
            Thread.Sleep(Glance);

        Volatile.Write(ref isOver, true);
        foreach (var worker in workers)
            worker.End(Hang);
        lock (failures)
            return [.. failures.Values];
    }

    private void Work(FuzzWorker worker)
    {
        while (!Volatile.Read(ref isOver))
        {
            var number = Interlocked.Increment(ref next);
            worker.Begin(number);
            Try(number, generator.Generate(number));
            worker.Finish();
            Interlocked.Increment(ref fed);
        }
    }

    private void Try(long number, Input input)
    {
        if (Feed(number, input, out var time) is { } failure)
        {
            Add(failure);
            return;
        }

        // Others are at work on the machine, and once in a while the collector: slow is what is slow every time.
        for (var trial = 1; trial < Trials && time > LongestTime; trial++)
        {
            Feed(number, input, out var again);
            time = again < time ? again : time;
        }

        if (time > LongestTime)
            Add(new Failure(number, input, $"It takes {time.TotalSeconds:N1} s.", "slow"));
        lock (failures)
            Slowest = time > Slowest.Time ? (time, number) : Slowest;
    }

    /// <summary>Feeds one input: what doesn't hold, or null.</summary>
    public static Failure? Feed(long number, Input input, out TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            InputCheck.Run(input);
            return null;
        }
        catch (Exception exception)
        {
            return Failure.Of(number, input, exception);
        }
        finally
        {
            time = Stopwatch.GetElapsedTime(start);
        }
    }

    private void Add(Failure failure)
    {
        lock (failures)
            failures.TryAdd(failure.Place, failure);
    }

    private bool ReportHangs()
    {
        foreach (var worker in workers)
        {
            if (worker.Current is not { } current || current.Time < Hang)
                continue;
            Add(new Failure(current.Number, generator.Generate(current.Number), $"It doesn't end within {Hang.TotalSeconds:N0} s.", "hang"));
            return true;
        }

        return false;
    }
}
