using System.Globalization;
using PodSharp.Benchmarks.Measuring;

namespace PodSharp.Benchmarks.Emission;

/// <summary>Small apps made and written, by PodSharp and by others, side by side in one run.</summary>
internal sealed class EmissionBenchmark(int[] sizes, int runs, TextWriter output)
{
    private const int WarmRuns = 3;

    /// <summary>Measures and prints.</summary>
    public void Run()
    {
        var folder = Directory.CreateTempSubdirectory("podsharp-benchmark-").FullName;
        try
        {
            WholeProcess(folder);
            Warm();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void WholeProcess(string folder)
    {
        var table = new Table(
        [
            "whole process, ms (on a processor)",
            .. sizes.Select(static size => $"{Table.Number(size)} apps"),
            $"peak MB at {Table.Number(sizes[^1])}",
        ]);
        var measured = sizes.Select(size => Measure(folder, size)).ToArray();
        foreach (var candidate in Candidates)
        {
            var peak = measured[^1][candidate].Max(static run => run.Megabytes);
            table.Add([candidate, .. measured.Select(size => Timing.Median(size[candidate].Select(static run => run.Timing))), Table.Number(peak)]);
        }

        table.Print(output);
    }

    // Turn by turn, so that whatever else the machine does meets all of them.
    private ILookup<string, (Timing Timing, double Megabytes)> Measure(string folder, int size)
    {
        var measured = new List<(string Candidate, (Timing Timing, double Megabytes) Run)>();
        for (var run = 0; run < runs; run++)
        {
            foreach (var candidate in Candidates)
            {
                var (timing, numbers) = ChildProcess.Run(
                    EmissionCommand.Candidate, candidate, size.ToString(CultureInfo.InvariantCulture), PathOf(folder, candidate));
                measured.Add((candidate, (timing, numbers[0])));
            }
        }

        CheckEqual(folder, size);
        return measured.ToLookup(static run => run.Candidate, static run => run.Run, StringComparer.Ordinal);
    }

    private void CheckEqual(string folder, int size)
    {
        foreach (var other in AppCandidates.Writing.Skip(1))
        {
            var objects = EqualData.Check(PathOf(folder, AppCandidates.Writing[0]), PathOf(folder, other));
            output.WriteLine($"{Table.Number(size)} apps: {AppCandidates.Writing[0]} and {other} wrote the same {Table.Number(objects)} objects.");
        }

        output.WriteLine();
    }

    private void Warm()
    {
        var table = new Table("warm, for an app", "µs on a processor", "of it making", "times PodSharp", "bytes allocated", "bytes held");
        var runsOf = Enumerable.Range(0, WarmRuns)
            .SelectMany(static _ => AppCandidates.Writing.Select(static name => (Name: name, ChildProcess.Run(EmissionCommand.Warm, name).Numbers)))
            .ToLookup(static run => run.Name, static run => run.Numbers, StringComparer.Ordinal);
        var own = Median(AppCandidates.PodSharp, 0);
        foreach (var candidate in AppCandidates.Writing)
        {
            var microseconds = Median(candidate, 0);
            var held = ChildProcess.Run(EmissionCommand.Hold, candidate, "10000").Numbers[0];
            table.Add(
                candidate,
                Table.Number(microseconds, 1),
                Table.Number(Median(candidate, 1), 1),
                Table.Number(microseconds / own, 2),
                Table.Number(Median(candidate, 2)),
                Table.Number(held));
        }

        table.Print(output);

        double Median(string candidate, int number) => Statistics.Median(runsOf[candidate].Select(numbers => numbers[number]));
    }

    private static string[] Candidates { get; } = [.. AppCandidates.Writing, AppCandidates.Nothing];

    private static string PathOf(string folder, string candidate) =>
        Path.Combine(folder, candidate + (candidate == AppCandidates.Json ? ".json" : ".yaml"));
}
