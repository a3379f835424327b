using System.Globalization;

namespace PodSharp.Cli.Checking;

/// <summary>Shows a person how far the work is, where it takes longer than a second. It stands on one line and leaves nothing behind.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter output;
    private readonly int files;
    private readonly Timer timer;
    private readonly object gate = new();
    private int filesDone;
    private int objectsDone;
    private bool isShown;
    private bool isOver;

    /// <summary>A bar for so many files.</summary>
    public ProgressBar(TextWriter output, int files)
    {
        this.output = output;
        this.files = files;
        timer = new Timer(static bar => ((ProgressBar)bar!).Show(), this, Patience, Pace);
    }

    /// <summary>Counts an object.</summary>
    public void CountObject() => Interlocked.Increment(ref objectsDone);

    /// <summary>Counts a file.</summary>
    public void CountFile() => Interlocked.Increment(ref filesDone);

    /// <summary>Takes the bar away, so that something else can be written; it comes back by itself.</summary>
    public void Hide()
    {
        lock (gate)
        {
            if (isShown)
                output.Write("\r\u001b[K");
            isShown = false;
        }
    }

    /// <summary>The bar in characters.</summary>
    public static string Draw(int filesDone, int files, int objectsDone)
    {
        var filled = files == 0 ? 0 : (int)((long)filesDone * Width / files);
        return string.Format(
            CultureInfo.InvariantCulture,
            "[{0}{1}] {2:N0} of {3:N0} files, {4:N0} objects",
            new string('#', filled),
            new string('.', Width - filled),
            filesDone,
            files,
            objectsDone);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            isOver = true;
            Hide();
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (isOver)
                return;
            isShown = true;
            output.Write("\r" + Draw(Volatile.Read(ref filesDone), files, Volatile.Read(ref objectsDone)) + "\u001b[K");
        }
    }
}
