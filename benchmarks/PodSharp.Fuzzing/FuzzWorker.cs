using System.Diagnostics;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PodSharp.Fuzzing;

/// <summary>A thread that feeds inputs. It notes in a file which one, because a stack overflow leaves no time to tell.</summary>
internal sealed class FuzzWorker
{
    private readonly Thread thread;
    private readonly string? note;
    private readonly SafeFileHandle? handle;
    private readonly object gate = new();
    private (long Number, long Start)? current;

    /// <summary>Starts a thread.</summary>
    public FuzzWorker(Action<FuzzWorker> work, string? folder, int job)
    {
        if (folder is not null)
        {
            note = Path.Combine(folder, $"at-work-{job}");
            handle = File.OpenHandle(note, FileMode.Create, FileAccess.Write);
        }

        thread = new Thread(() => work(this)) { IsBackground = true };
        thread.Start();
    }

    /// <summary>The number of the input that is being fed, and since when; null between two.</summary>
    public (long Number, TimeSpan Time)? Current
    {
        get
        {
            lock (gate)
                return current is { } at ? (at.Number, Stopwatch.GetElapsedTime(at.Start)) : null;
        }
    }

    /// <summary>Says which input comes now.</summary>
    public void Begin(long number)
    {
        if (handle is not null)
            RandomAccess.Write(handle, Encoding.ASCII.GetBytes($"{number}\n"), 0);
        lock (gate)
            current = (number, Stopwatch.GetTimestamp());
    }

    /// <summary>Says that it has been fed.</summary>
    public void Finish()
    {
        lock (gate)
            current = null;
    }

    /// <summary>Waits for the end of the thread; the note of one that doesn't end stays.</summary>
    public void End(TimeSpan patience)
    {
        if (!thread.Join(patience))
            return;

        handle?.Dispose();
        if (note is not null)
            File.Delete(note);
    }
}
