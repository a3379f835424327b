using System.CommandLine;
using PodSharp.Cli.Checking;
using PodSharp.Cli.Explaining;
using PodSharp.Cli.Formatting;
using PodSharp.Schema;

namespace PodSharp.Cli;

/// <summary>The commands of <c>podsharp</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments say.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Checks Kubernetes manifests as the API server does, explains their fields, and prints them in one form.")
        {
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            FormatCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        try
        {
            if (parsed.Errors.Count > 0)
                throw new CannotRunException(Reason(parsed));

            using var output = terminal.Text();
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Refuse(terminal, exception.Message, parsed.CommandResult.Command);
        }
    }

    // Of a misspelt command the parser says first that none was given.
    private static string Reason(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var unknown, ..])
        {
            var near = NearestName.Of(unknown, root.Subcommands.Select(static command => command.Name));
            return $"there is no command '{unknown}'" + (near is null ? "" : $"; did you mean {near}?");
        }

        return parsed.Errors[0].Message;
    }

    private static int Refuse(Terminal terminal, string message, Command command)
    {
        var name = command is RootCommand ? "podsharp" : "podsharp " + command.Name;
        terminal.Error.WriteLine($"podsharp: {message}");
        terminal.Error.WriteLine($"See '{name} --help'.");
        return ExitCode.CannotRun;
    }
}
