using System.CommandLine;
using System.Diagnostics;
using PodSharp.Fuzzing;

var minutes = new Option<double>("--minutes") { Description = "How long inputs are fed.", DefaultValueFactory = static _ => 10 };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = static _ => 1 };
var jobs = new Option<int>("--jobs") { Description = "How many inputs are fed at once.", DefaultValueFactory = static _ => Environment.ProcessorCount };
var folder = new Option<string>("--folder") { Description = "Where failing inputs are written.", DefaultValueFactory = static _ => "artifacts/fuzzing" };
var replayed = new Option<FileInfo?>("--replay") { Description = "Feeds this file, and nothing else." };
var number = new Option<long?>("--number") { Description = "Feeds the input of this number, and nothing else; its text is written." };

var command = new RootCommand("Feeds mutated manifests to the reader, the rules and the writer: nothing may crash, hang or say nonsense.") { minutes, seed, jobs, folder, replayed, number };
command.SetAction(parsed =>
{
    if (parsed.GetValue(replayed) is { } file)
        return Replay(-1, Input.Of(File.ReadAllBytes(file.FullName)));

    var output = Directory.CreateDirectory(parsed.GetValue(folder)!).FullName;
    if (parsed.GetValue(number) is not { } one)
        return Run(new FuzzOptions { Duration = TimeSpan.FromMinutes(parsed.GetValue(minutes)), Seed = parsed.GetValue(seed), Jobs = parsed.GetValue(jobs), Folder = output });

    var input = new InputGenerator(SeedCorpus.Read(), parsed.GetValue(seed)).Generate(one);
    Console.WriteLine(Write(output, parsed.GetValue(seed), one, input));
    return Replay(one, input);
});
return command.Parse(args).Invoke();

static int Replay(long number, Input input)
{
    var failure = FuzzRun.Feed(number, input, out var time);
    Console.WriteLine(failure is null ? $"Nothing is wrong; it took {time.TotalMilliseconds:N1} ms." : failure.Reason);
    return failure is null ? 0 : 1;
}

static int Run(FuzzOptions options)
{
    var watch = Stopwatch.StartNew();
    var run = new FuzzRun(options);
    var failures = run.Run();
    Console.WriteLine($"{run.Fed:N0} inputs in {watch.Elapsed.TotalSeconds:N0} s, {failures.Count} failures; the slowest, number {run.Slowest.Number}, took {run.Slowest.Time.TotalMilliseconds:N0} ms.");
    foreach (var failure in failures)
    {
        var file = Write(options.Folder!, options.Seed, failure.Number, failure.Input);
        Console.WriteLine();
        Console.WriteLine(failure.Reason);
        Console.WriteLine(failure.Input.Bytes is null ? $"See {file}; again: --seed {options.Seed} --number {failure.Number}" : $"Again: --replay {file}");
    }

    return failures.Count == 0 ? 0 : 1;
}

static string Write(string folder, int seed, long number, Input input)
{
    var path = Path.Combine(folder, $"input-{seed}-{number}.{(input.Bytes is null ? "txt" : "yaml")}");
    File.WriteAllBytes(path, input.Shown());
    return path;
}
