using System.CommandLine;
using PodSharp.Cli.Reporting;

namespace PodSharp.Cli.Checking;

/// <summary><c>podsharp check</c>.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, folders (searched for *.yaml, *.yml and *.json), patterns (*, ?, **), or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How findings are written.",
        DefaultValueFactory = static _ => Reporters.Text,
    };

    private readonly Option<string> version = KubernetesVersionOption.Create("The Kubernetes that the manifests are for, such as 1.31.");

    private readonly Option<string> leastSeverity = new("--severity")
    {
        Description = "The least severity that is reported and makes the exit code 1: error, warning or info.",
        HelpName = "severity",
        DefaultValueFactory = static _ => "warning",
    };

    private readonly Option<string[]> rules = new("--rule")
    {
        Description = "Another severity for a rule: error, warning, info or off. May be repeated.",
        HelpName = "id=severity",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string> knownFindings = new("--baseline")
    {
        Description = "A file with findings that are known and not counted.",
        HelpName = "file",
    };

    private readonly Option<string> writtenBaseline = new("--write-baseline")
    {
        Description = "Writes all findings into such a file, in place of a report.",
        HelpName = "file",
    };

    private readonly Option<bool> isPlain = new("--no-color") { Description = "No colours; as the environment variable NO_COLOR does." };

    private readonly Option<int> jobs = new("--jobs")
    {
        Description = "How many files are checked at once; the number of processors if not given.",
        HelpName = "number",
    };

    private readonly Option<bool> ignoresMissingKinds = new("--ignore-missing-kinds")
    {
        Description = "Takes a kind of a group that isn't Kubernetes' own for one that is defined in the cluster.",
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new CheckCommand().Build(terminal);

    private Command Build(Terminal terminal)
    {
        format.AcceptOnlyFromAmong(Reporters.Names);
        var command = new Command("check", "Says what the API server would refuse, and what it would take although it won't work.")
        {
            paths, format, version, leastSeverity, rules, knownFindings, writtenBaseline, isPlain, jobs, ignoresMissingKinds,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var written = parsed.GetValue(writtenBaseline);
        var options = Options(parsed, terminal);
        if (written is not null && options.Baseline is not null)
            throw new CannotRunException("--baseline and --write-baseline exclude each other; to write the baseline anew, give --write-baseline alone");

        var files = InputFiles.Find(parsed.GetValue(paths)!, terminal.Folder, Endings);
        var isColoured = terminal.ShowsOutput && !terminal.IsPlain && !parsed.GetValue(isPlain);
        var reporter = written is null
            ? Reporters.Create(parsed.GetValue(format)!, isColoured, terminal.Folder)
            : new BaselineReporter(Path.Combine(terminal.Folder, written), written);

        var summary = new CheckRun(options, files, reporter, terminal).Run();
        if (summary.Unreadable > 0)
            return ExitCode.CannotRun;
        return summary.Findings > 0 && written is null ? ExitCode.Findings : ExitCode.Clean;
    }

    private CheckOptions Options(ParseResult parsed, Terminal terminal)
    {
        var severity = parsed.GetValue(leastSeverity)!;
        var threads = parsed.GetValue(jobs);
        if (threads < 1 && parsed.GetResult(jobs) is { Implicit: false })
            throw new CannotRunException("--jobs takes a number from 1 on");

        return new CheckOptions
        {
            Target = KubernetesVersionOption.Read(parsed, version),
            Least = SeverityText.Parse(severity)
                ?? throw new CannotRunException($"'{severity}' is no severity; write --severity error, warning or info"),
            Severities = new RuleSeverities(parsed.GetValue(rules)!),
            Baseline = parsed.GetValue(knownFindings) is { } baseline ? Baseline.Read(Path.Combine(terminal.Folder, baseline), baseline) : null,
            IgnoreMissingKinds = parsed.GetValue(ignoresMissingKinds),
            Jobs = threads < 1 ? Environment.ProcessorCount : threads,
        };
    }
}
