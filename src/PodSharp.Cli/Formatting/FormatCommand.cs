using System.CommandLine;
using System.Text;
using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Formatting;

/// <summary><c>podsharp fmt</c>.</summary>
internal sealed class FormatCommand
{
    // JSON is a canonical form of its own.
    private static readonly string[] Endings = [".yaml", ".yml"];

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, folders (searched for *.yaml and *.yml), patterns (*, ?, **), or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> onlyChecks = new("--check")
    {
        Description = "Changes nothing, but names the files that aren't in canonical form; the exit code is 1 if there are any.",
    };

    private readonly Option<bool> toOutput = new("--stdout") { Description = "Writes to the standard output and leaves the files as they are." };

    private readonly Option<bool> dropsComments = new("--drop-comments")
    {
        Description = "Leaves comments out. Without it they are kept, and a file whose comments can't be kept is left as it is.",
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new FormatCommand().Build(terminal);

    private Command Build(Terminal terminal)
    {
        var command = new Command("fmt", "Brings manifests into the one form in which PodSharp prints them.") { paths, onlyChecks, toOutput, dropsComments };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(onlyChecks) && parsed.GetValue(toOutput))
            throw new CannotRunException("--check writes nothing, so --stdout has nothing to show; give one of them");

        var exitCode = ExitCode.Clean;
        using var output = terminal.Text();
        foreach (var file in InputFiles.Find(parsed.GetValue(paths)!, terminal.Folder, Endings))
        {
            try
            {
                exitCode = Math.Max(exitCode, Format(file, parsed, terminal, output));
                output.Flush();
            }
            catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine($"podsharp: '{file.Name}' is left as it is: {exception.Message}");
                exitCode = ExitCode.CannotRun;
            }
        }

        return exitCode;
    }

    private int Format(InputFile file, ParseResult parsed, Terminal terminal, TextWriter output)
    {
        if (file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new CannotRunException("it is JSON, and the canonical form is YAML");

        var before = Read(file, terminal);
        var after = Encoding.UTF8.GetBytes(FormattedText.Of(before, file.Name, parsed.GetValue(dropsComments)));
        var isSame = before.AsSpan().SequenceEqual(after);
        if (parsed.GetValue(onlyChecks))
        {
            if (!isSame)
                output.WriteLine(file.Name);
            return isSame ? ExitCode.Clean : ExitCode.Findings;
        }

        if (parsed.GetValue(toOutput) || file.Path is null)
        {
            output.Write(Encoding.UTF8.GetString(after));
        }
        else if (!isSame)
        {
            Replace(file.Path, after);
            output.WriteLine(file.Name);
        }

        return ExitCode.Clean;
    }

    private static byte[] Read(InputFile file, Terminal terminal)
    {
        using var stream = file.Open(terminal);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    // Whoever reads the file meanwhile sees the old one or the new one; a link stays a link, and the rights stay as they were.
    private static void Replace(string path, byte[] content)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var written = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(written, content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            File.Move(written, target, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
