using System.CommandLine;
using System.Globalization;

namespace PodSharp.Benchmarks.Emission;

/// <summary>The command <c>emission</c>, and the words by which the program starts itself for it.</summary>
internal static class EmissionCommand
{
    /// <summary>Write apps to a file.</summary>
    public const string Candidate = "--candidate";

    /// <summary>Write apps until it no longer gets faster.</summary>
    public const string Warm = "--warm";

    /// <summary>Make apps and hold them.</summary>
    public const string Hold = "--hold";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var sizes = new Option<int[]>("--apps")
        {
            Description = "How many apps; several numbers one after the other.",
            DefaultValueFactory = static _ => [10, 100, 1_000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var runs = new Option<int>("--runs") { Description = "How often each process is started.", DefaultValueFactory = static _ => 5 };
        var command = new Command("emission", "Small apps made and written, beside YamlDotNet and System.Text.Json.") { sizes, runs };
        command.SetAction(result => new EmissionBenchmark(result.GetValue(sizes)!, result.GetValue(runs), Console.Out).Run());
        return command;
    }

    /// <summary>Does what this program was started for by itself; false where it was started by somebody else.</summary>
    public static bool RunChild(string[] arguments)
    {
        switch (arguments)
        {
            case [Candidate, var name, var apps, var path]:
                EmissionChild.Write(name, int.Parse(apps, CultureInfo.InvariantCulture), path);
                return true;
            case [Warm, var name]:
                EmissionChild.Warm(name);
                return true;
            case [Hold, var name, var apps]:
                EmissionChild.Hold(name, int.Parse(apps, CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }
}
