using System.Diagnostics;
using System.Globalization;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>This program once more, in a process of its own: only so is a start measured, and only so does nobody warm up another.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it with these arguments: how long it took, and the numbers of the last line that it printed.</summary>
    public static (Timing Timing, double[] Numbers) Run(params string[] arguments)
    {
        var path = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(path) == "dotnet";
        return Run(path, isHost ? [typeof(ChildProcess).Assembly.Location, .. arguments] : arguments);
    }

    /// <summary>Runs a program: how long it took, and the numbers of the last line that it printed.</summary>
    public static (Timing Timing, double[] Numbers) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var processor = ProcessorTime.OfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var numbers = lines.Length == 0 ? [] : lines[^1].Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture));
        return (new Timing(watch.Elapsed, ProcessorTime.OfChildren() - processor), numbers.ToArray());
    }

    /// <summary>Prints numbers for the process that started this one.</summary>
    public static void Report(params double[] numbers) =>
        Console.WriteLine(string.Join(' ', numbers.Select(static number => number.ToString("R", CultureInfo.InvariantCulture))));
}
