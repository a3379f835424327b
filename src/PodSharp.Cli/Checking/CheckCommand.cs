using System.CommandLine;
using System.CommandLine.Parsing;
using PodSharp.Cli.Reporting;
using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Cli.Checking;

/// <summary><c>podsharp check</c>.</summary>
internal static class CheckCommand
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files, folders (searched for *.yaml, *.yml and *.json), patterns (*, ?, **), or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How findings are written.",
        DefaultValueFactory = static _ => Reporters.Text,
    };

    private static readonly Option<string> Version = KubernetesVersionOption.Create("The Kubernetes that the manifests are for, such as 1.31.");

    private static readonly Option<string> LeastSeverity = new("--severity")
    {
        Description = "The least severity that is reported and makes the exit code 1: error, warning or info.",
        HelpName = "severity",
        DefaultValueFactory = static _ => "warning",
    };

    private static readonly Option<string[]> Rules = new("--rule")
    {
        Description = "Another severity for a rule: error, warning, info or off. May be repeated.",
        HelpName = "id=severity",
        DefaultValueFactory = static _ => [],
    };

    private static readonly Option<string> KnownFindings = new("--baseline")
    {
        Description = "A file with findings that are known and not counted.",
        HelpName = "file",
    };

    private static readonly Option<string> WrittenBaseline = new("--write-baseline")
    {
        Description = "Writes all findings into such a file, in place of a report.",
        HelpName = "file",
    };

    private static readonly Option<bool> IsPlain = new("--no-color") { Description = "No colours; as the environment variable NO_COLOR does." };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many files are checked at once; the number of processors if not given.",
        HelpName = "number",
    };

    private static readonly Option<bool> IgnoresMissingKinds = new("--ignore-missing-kinds")
    {
        Description = "Takes a kind that PodSharp doesn't know, in a group that Kubernetes doesn't have, for a custom resource.",
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Format.AcceptOnlyFromAmong(Reporters.Names);
        var command = new Command("check", "Says what the API server would refuse, and what it would take although it won't work.")
        {
            Paths, Format, Version, LeastSeverity, Rules, KnownFindings, WrittenBaseline, IsPlain, Jobs, IgnoresMissingKinds,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var written = parsed.GetValue(WrittenBaseline);
        var options = Options(parsed, terminal);
        if (written is not null && options.Baseline is not null)
            throw new CannotRunException("--baseline and --write-baseline exclude each other; to write the baseline anew, give --write-baseline alone");

        var files = InputFiles.Find(parsed.GetValue(Paths)!, terminal.Folder, Endings);
        var isColoured = terminal.ShowsOutput && !terminal.IsPlain && !parsed.GetValue(IsPlain);
        var reporter = written is null
            ? Reporters.Create(parsed.GetValue(Format)!, isColoured, terminal.Folder)
            : new BaselineReporter(Path.Combine(terminal.Folder, written), written);

        var summary = new CheckRun(options, files, reporter, terminal).Run();
        if (summary.Unreadable > 0)
            return ExitCode.CannotRun;
        return summary.Findings > 0 && written is null ? ExitCode.Findings : ExitCode.Clean;
    }

    private static CheckOptions Options(ParseResult parsed, Terminal terminal)
    {
        var severity = parsed.GetValue(LeastSeverity)!;
        var jobs = parsed.GetValue(Jobs);
        if (jobs < 1 && parsed.GetResult(Jobs) is { Implicit: false })
            throw new CannotRunException("--jobs takes a number from 1 on");

        return new CheckOptions
        {
            Target = KubernetesVersionOption.Read(parsed, Version),
            Least = SeverityText.Parse(severity)
                ?? throw new CannotRunException($"'{severity}' is no severity; write --severity error, warning or info"),
            Severities = new RuleSeverities(parsed.GetValue(Rules)!),
            Baseline = parsed.GetValue(KnownFindings) is { } baseline ? Baseline.Read(Path.Combine(terminal.Folder, baseline), baseline) : null,
            IgnoreMissingKinds = parsed.GetValue(IgnoresMissingKinds),
            Jobs = jobs < 1 ? Environment.ProcessorCount : jobs,
        };
    }
}
