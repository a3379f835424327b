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
            "whole process, ms (of the processor)",
            .. sizes.Select(static size => $"{Table.Number(size)} apps"),
            $"peak MB at {Table.Number(sizes[^1])}",
        ]);
        var measured = sizes.Select(size => Measure(folder, size)).ToArray();
        foreach (var candidate in Candidates)
        {
            table.Add(
            [
                candidate,
                .. measured.Select(size => $"{Table.Number(size[candidate].Milliseconds)} ({Table.Number(size[candidate].Processor)})"),
                Table.Number(measured[^1][candidate].Megabytes),
            ]);
        }

        table.Print(output);
    }

    // Turn by turn, so that whatever else the machine does meets all of them.
    private Dictionary<string, (double Milliseconds, double Processor, double Megabytes)> Measure(string folder, int size)
    {
        var results = Candidates.ToDictionary(static name => name, static _ => new List<(double Milliseconds, double Processor, double Megabytes)>(), StringComparer.Ordinal);
        for (var run = 0; run < runs; run++)
        {
            foreach (var candidate in Candidates)
            {
                var (milliseconds, numbers) = ChildProcess.Run(
                    EmissionCommand.Candidate, candidate, size.ToString(CultureInfo.InvariantCulture), PathOf(folder, candidate));
                results[candidate].Add((milliseconds, numbers[1], numbers[0]));
            }
        }

        CheckEqual(folder, size);
        return results.ToDictionary(
            static result => result.Key,
            static result => (Statistics.Median(result.Value.Select(static run => run.Milliseconds)), Statistics.Median(result.Value.Select(static run => run.Processor)), result.Value.Max(static run => run.Megabytes)),
            StringComparer.Ordinal);
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
        var table = new Table("warm, for an app", "µs", "of it making", "times PodSharp", "bytes allocated", "bytes held");
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
