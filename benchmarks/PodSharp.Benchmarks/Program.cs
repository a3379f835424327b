using System.CommandLine;
using PodSharp.Benchmarks.Check;
using PodSharp.Benchmarks.Edits;
using PodSharp.Benchmarks.Emission;
using PodSharp.Benchmarks.Emitter;
using PodSharp.Benchmarks.Schema;

namespace PodSharp.Benchmarks;

/// <summary>The benchmarks, a command each.</summary>
internal static class Program
{
    // A process that is measured doesn't pay for the command line.
    private static int Main(string[] arguments) =>
        EmissionCommand.RunChild(arguments) || SchemaCommand.RunChild(arguments) || LowerBound.Run(arguments) ? 0 : Run(arguments);

    private static int Run(string[] arguments)
    {
        var root = new RootCommand("Measures what PodSharp promises to be fast at.")
        {
            EmissionCommand.Create(),
            EmitterCommand.Create(),
            EditsCommand.Create(),
            SchemaCommand.Create(),
            CheckCommand.Create(),
        };
        return root.Parse(arguments).Invoke();
    }
}
