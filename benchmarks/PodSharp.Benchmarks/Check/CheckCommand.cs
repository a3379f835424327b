using System.CommandLine;

namespace PodSharp.Benchmarks.Check;

/// <summary>The command <c>check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Option<int>("--files") { Description = "How many small files are checked.", DefaultValueFactory = static _ => 6_000 };
        var documents = new Option<int[]>("--documents")
        {
            Description = "How many documents the one file has; several numbers for the memory.",
            DefaultValueFactory = static _ => [10_000, 20_000, 80_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var runs = new Option<int>("--runs") { Description = "How often each is started.", DefaultValueFactory = static _ => 7 };
        var tool = new Option<string?>("--tool") { Description = "The folder of podsharp as the package has it for this machine, compiled ahead; measured beside the portable one." };
        var command = new Command("check", "podsharp check as a whole process.") { files, documents, runs, tool };
        command.SetAction(result =>
            new CheckBenchmark(result.GetValue(files), result.GetValue(documents)!, result.GetValue(runs), result.GetValue(tool), Console.Out).Run());
        return command;
    }
}
