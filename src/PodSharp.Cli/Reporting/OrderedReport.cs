using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Reporting;

/// <summary>
/// Puts the reports of files, which are made at once, behind each other in the order of the files. That of the first file which isn't done
/// is written as it grows, so that one long file needs no memory; those of later files wait.
/// </summary>
/// <param name="stream">Where the report goes.</param>
/// <param name="reporter">Who makes the reports.</param>
/// <param name="files">How many files there are.</param>
/// <param name="progress">What stands on the same terminal and has to go before something is written; or null.</param>
/// <param name="isFlushed">Whether somebody watches, and wants to see everything at once.</param>
internal sealed class OrderedReport(Stream stream, ICheckReporter reporter, int files, ProgressBar? progress, bool isFlushed)
{
    private readonly ReportBuffer?[] done = new ReportBuffer?[files];
    private readonly object gate = new();
    private int current;
    private bool hasFile;
    private bool hasCurrent;

    /// <summary>Writes what a file's report has so far, where it is that file's turn.</summary>
    public void Continue(int file, ReportBuffer report)
    {
        lock (gate)
        {
            if (file == current)
                Put(report);
        }
    }

    /// <summary>Takes the report of a file as complete.</summary>
    public void Complete(int file, ReportBuffer report)
    {
        lock (gate)
        {
            done[file] = report;
            while (current < done.Length && done[current] is { } next)
            {
                Put(next);
                done[current++] = null;
                hasCurrent = false;
            }
        }
    }

    private void Put(ReportBuffer report)
    {
        if (report.Waiting.IsEmpty)
            return;

        progress?.Hide();
        if (!hasCurrent && hasFile)
            stream.Write(reporter.BetweenFiles);
        hasFile = hasCurrent = true;
        stream.Write(report.Waiting);
        report.Clear();
        if (isFlushed)
            stream.Flush();
    }
}
