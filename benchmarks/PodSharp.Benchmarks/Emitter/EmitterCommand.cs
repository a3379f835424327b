using System.CommandLine;

namespace PodSharp.Benchmarks.Emitter;

/// <summary>The command <c>emitter</c>.</summary>
internal static class EmitterCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var sizes = new Option<int[]>("--objects")
        {
            Description = "How many objects the project has; several numbers one after the other.",
            DefaultValueFactory = static _ => [100, 1_000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var runs = new Option<int>("--runs") { Description = "How often the emitter is started.", DefaultValueFactory = static _ => 5 };
        var libraries = new Option<string>("--libraries")
        {
            Description = "The folder of PodSharp's assemblies as they are to be run, such as those compiled ahead of time for the package.",
            DefaultValueFactory = static _ => AppContext.BaseDirectory,
        };
        var command = new Command("emitter", "The emitter as a build starts it.") { sizes, runs, libraries };
        command.SetAction(result => new EmitterBenchmark(result.GetValue(sizes)!, result.GetValue(runs), result.GetValue(libraries)!, Console.Out).Run());
        return command;
    }
}
