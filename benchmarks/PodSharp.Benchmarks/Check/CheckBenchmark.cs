using System.Diagnostics;
using PodSharp.Benchmarks.Measuring;

namespace PodSharp.Benchmarks.Check;

/// <summary><c>podsharp check</c> as a user starts it: from the start of the process to its end, the report thrown away.</summary>
internal sealed class CheckBenchmark(int files, int[] documents, int runs, string? tool, TextWriter output)
{
    private readonly string folder = Directory.CreateTempSubdirectory("podsharp-benchmark-").FullName;

    private (string Name, string[] Arguments)[] Candidates =>
    [
        ("podsharp check", Check(AppContext.BaseDirectory)),
        .. tool is null ? [] : new[] { ("podsharp check, compiled ahead", Check(tool)) },
        ("(YamlDotNet's parser only)", [Own, LowerBound.ParseFiles]),
        ("(reading only)", [Own, LowerBound.ReadFiles]),
    ];

    private static string Own => typeof(CheckBenchmark).Assembly.Location;

    /// <summary>Measures and prints.</summary>
    public void Run()
    {
        try
        {
            var one = Path.Combine(folder, "one.yaml");
            ManifestTexts.WriteOne(one);
            var small = Path.Combine(folder, "small");
            ManifestTexts.WriteFolder(small, files);
            MeasureTime(one, small);
            MeasureMemory();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void MeasureTime(string one, string small)
    {
        var table = new Table("least of the runs, ms (on a processor)", "one file", $"{files:N0} files", "files a second", $"a file of {documents[0]:N0} documents");
        var large = Large(documents[0]);
        var timings = Candidates.ToDictionary(static candidate => candidate.Name, static _ => new List<Timing>[] { [], [], [] }, StringComparer.Ordinal);
        for (var run = 0; run < runs; run++)
        {
            foreach (var (name, arguments) in Candidates)
            {
                timings[name][0].Add(Start([.. arguments, one]).Timing);
                timings[name][1].Add(Start([.. arguments, small]).Timing);
                timings[name][2].Add(Start([.. arguments, large]).Timing);
            }
        }

        foreach (var (name, _) in Candidates)
        {
            var all = timings[name];
            var seconds = all[1].Min(static timing => timing.Clock.TotalSeconds);
            table.Add(name, Least(all[0]), Least(all[1]), Table.Number(files / seconds), Least(all[2]));
        }

        table.Print(output);
    }

    private void MeasureMemory()
    {
        var table = new Table(["peak MB, one file of documents", .. documents.Select(static count => Table.Number(count))]);
        foreach (var (name, arguments) in Candidates)
            table.Add([name, .. documents.Select(count => Table.Number(Start([.. arguments, Large(count)], watchMemory: true).Megabytes))]);
        table.Print(output);
    }

    private string Large(int count)
    {
        var path = Path.Combine(folder, $"large-{count}.yaml");
        if (!File.Exists(path))
            ManifestTexts.WriteFile(path, count);
        return path;
    }

    private static string Least(IEnumerable<Timing> all) => Timing.Percentile(all, 0);

    private static string[] Check(string folder) => [Path.Combine(folder, "PodSharp.Cli.dll"), "check"];

    private static (Timing Timing, double Megabytes) Start(string[] arguments, bool watchMemory = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var processor = ProcessorTime.OfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var draining = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var megabytes = watchMemory ? PeakMemory.Watch(process) : 0;
        process.WaitForExit();
        watch.Stop();
        draining.GetAwaiter().GetResult();

        // Findings make the exit code 1.
        return process.ExitCode is 0 or 1
            ? (new Timing(watch.Elapsed, ProcessorTime.OfChildren() - processor), megabytes)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed.");
    }
}
