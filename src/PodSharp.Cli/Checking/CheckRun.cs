using System.Runtime.ExceptionServices;
using PodSharp.Cli.Reporting;

namespace PodSharp.Cli.Checking;

/// <summary>Checks files, several at once, and reports them in their order.</summary>
internal sealed class CheckRun(CheckOptions options, IReadOnlyList<InputFile> files, ICheckReporter reporter, Terminal terminal)
{
    private const int OutputBlockLength = 64 * 1024;

    private readonly FileChecker checker = new(options);
    private readonly CheckSummary summary = new();
    private readonly string?[] problems = new string?[files.Count];
    private int started = -1;
    private ExceptionDispatchInfo? failure;

    /// <summary>Checks all files and writes the report.</summary>
    public CheckSummary Run()
    {
        using var output = new BufferedStream(new OpenStream(terminal.Output), OutputBlockLength);
        using (var progress = terminal.ShowsError ? new ProgressBar(terminal.Error, files.Count) : null)
        {
            var buffer = new ReportBuffer();
            reporter.Begin(buffer);
            output.Write(buffer.Waiting);
            RunThreads(new OrderedReport(output, reporter, files.Count, progress, isFlushed: terminal.ShowsOutput), progress);
        }

        failure?.Throw();
        var end = new ReportBuffer();
        reporter.End(summary, end);
        output.Write(end.Waiting);
        output.Flush();
        foreach (var problem in problems)
        {
            if (problem is not null)
                terminal.Error.WriteLine("podsharp: " + problem);
        }

        return summary;
    }

    private void RunThreads(OrderedReport report, ProgressBar? progress)
    {
        var others = new Thread[Math.Max(0, Math.Min(options.Jobs, files.Count) - 1)];
        for (var index = 0; index < others.Length; index++)
        {
            others[index] = new Thread(() => CheckFiles(report, progress)) { IsBackground = true };
            others[index].Start();
        }

        CheckFiles(report, progress);
        foreach (var other in others)
            other.Join();
    }

    private void CheckFiles(OrderedReport report, ProgressBar? progress)
    {
        var counted = new CheckSummary();
        try
        {
            for (var file = Interlocked.Increment(ref started); file < files.Count && failure is null; file = Interlocked.Increment(ref started))
                CheckFile(file, report, counted, progress);
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        lock (summary)
            summary.Add(counted);
    }

    private void CheckFile(int file, OrderedReport report, CheckSummary counted, ProgressBar? progress)
    {
        var output = new ReportBuffer();
        var hasFindings = false;
        using (var stream = Open(file))
        {
            using var parts = stream is null ? null : checker.Check(files[file], stream).GetEnumerator();
            while (parts is not null && MoveNext(parts, file))
            {
                reporter.Write(parts.Current, output);
                counted.Count(parts.Current);
                hasFindings |= parts.Current.Findings.Count > 0;
                progress?.CountObject();
                report.Continue(file, output);
            }
        }

        if (problems[file] is null)
            counted.CountFile(hasFindings);
        else
            counted.CountUnreadable();
        report.Complete(file, output);
        progress?.CountFile();
    }

    // A disk may fail in the middle of a file, which is no reason to leave the others.
    private bool MoveNext(IEnumerator<CheckedObject> parts, int file)
    {
        try
        {
            return parts.MoveNext();
        }
        catch (IOException exception)
        {
            problems[file] = $"'{files[file].Name}' can't be read to its end: {exception.Message}";
            return false;
        }
    }

    private Stream? Open(int file)
    {
        try
        {
            return files[file].Open(terminal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems[file] = $"'{files[file].Name}' can't be read: {exception.Message}";
            return null;
        }
    }
}
