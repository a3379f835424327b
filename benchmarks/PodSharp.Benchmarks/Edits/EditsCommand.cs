using System.CommandLine;

namespace PodSharp.Benchmarks.Edits;

/// <summary>The command <c>edits</c>.</summary>
internal static class EditsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Option<int>("--files") { Description = "How many files the project has.", DefaultValueFactory = static _ => 40 };
        var edits = new Option<int>("--edits") { Description = "How many edits are measured.", DefaultValueFactory = static _ => 200 };
        var command = new Command("edits", "From an edit in a user's project to its diagnostics.") { files, edits };
        command.SetAction(result => new EditsBenchmark(result.GetValue(files), result.GetValue(edits), Console.Out).Run());
        return command;
    }
}
