using System.CommandLine;
using PodSharp.Benchmarks.Emission;

namespace PodSharp.Benchmarks;

/// <summary>The benchmarks, a command each.</summary>
internal static class Program
{
    // A process that is measured doesn't pay for the command line.
    private static int Main(string[] arguments) => EmissionCommand.RunChild(arguments) ? 0 : Run(arguments);

    private static int Run(string[] arguments)
    {
        var root = new RootCommand("Measures what PodSharp promises to be fast at.") { EmissionCommand.Create() };
        return root.Parse(arguments).Invoke();
    }
}
