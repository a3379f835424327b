using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PodSharp.Benchmarks.Measuring;
using PodSharp.Benchmarks.Projects;

namespace PodSharp.Benchmarks.Edits;

/// <summary>
/// What an editor does after a keystroke: parses the file again, runs the generators, and asks for the file's diagnostics. PodSharp is a
/// referenced assembly.
/// </summary>
internal sealed class EditsBenchmark(int files, int edits, TextWriter output)
{
    // Only then is everything compiled for good.
    private const int WarmUp = 600;

    // Each takes turns with its undoing, so that every one of them changes the text.
    private static readonly (string Name, string From, string To)[] Edits =
    [
        ("a value of a manifest", ".Replicas(3)", ".Replicas(4)"),
        ("a line more above the manifests", "\ninternal static class", "\n\ninternal static class"),
        ("a comment", "/// <summary>The manifests of one team.", "/// <summary>The manifests of a team."),
        ("a mistake", ".Replicas(3)", ".Replicaz(3)"),
    ];

    // The others are Roslyn's own, which see a new compilation with every edit.
    private static readonly string[] OwnSteps = ["Members", "Diagnostics", "Entries"];

    /// <summary>Measures and prints.</summary>
    public void Run()
    {
        output.WriteLine($"{files} files, {(files - 1) * ShopSource.ManifestsInFile} manifests, {edits} edits of each sort, each in another file.");
        output.WriteLine();
        var table = new Table("edit to diagnostics", "p50 ms (on a processor)", "p95 ms", "of it the generators p50", "members read again", "steps that changed", "registry written again");
        foreach (var edit in Edits)
        {
            var (timings, generators) = Measure(edit.From, edit.To);
            var (read, changed, written) = Steps(edit.From, edit.To);
            table.Add(
                edit.Name,
                Timing.Percentile(timings, 50, digits: 1),
                Timing.Percentile(timings, 95, digits: 1),
                Timing.Percentile(generators, 50, digits: 1),
                Table.Number(read),
                Table.Number(changed),
                written ? "yes" : "no");
        }

        table.Print(output);
    }

    private (List<Timing> Whole, List<Timing> Generators) Measure(string from, string to)
    {
        var project = SourceProject.Create("Shop", ShopSource.Files(files));
        var driver = SourceProject.Generators().RunGenerators(project);
        foreach (var tree in project.SyntaxTrees)
            project.GetSemanticModel(tree).GetDiagnostics();

        // The first ones only warm up.
        var (timings, generators) = (new List<Timing>(), new List<Timing>());
        for (var edit = -WarmUp; edit < edits; edit++)
        {
            var tree = project.SyntaxTrees[1 + ((edit + WarmUp) % (files - 1))];
            var changed = Change(tree.GetText(), from, to);
            var (watch, processor) = (Stopwatch.StartNew(), ProcessorTime.OfThread());
            var edited = tree.WithChangedText(changed);
            project = project.ReplaceSyntaxTree(tree, edited);
            driver = driver.RunGeneratorsAndUpdateCompilation(project, out var whole, out _);
            var generated = new Timing(watch.Elapsed, ProcessorTime.OfThread() - processor);
            GC.KeepAlive(whole.GetSemanticModel(edited).GetDiagnostics());
            var timing = new Timing(watch.Elapsed, ProcessorTime.OfThread() - processor);
            if (edit < 0)
                continue;
            timings.Add(timing);
            generators.Add(generated);
        }

        return (timings, generators);
    }

    private (int Read, int Changed, bool Written) Steps(string from, string to)
    {
        var project = SourceProject.Create("Shop", ShopSource.Files(files));
        var driver = SourceProject.Generators(trackSteps: true).RunGenerators(project);
        var tree = project.SyntaxTrees[1];
        project = project.ReplaceSyntaxTree(tree, tree.WithChangedText(Change(tree.GetText(), from, to)));
        var result = driver.RunGenerators(project).GetRunResult().Results[0];
        var reasons = OwnSteps.SelectMany(name => Reasons(result.TrackedSteps[name])).ToArray();
        var outputs = Reasons(result.TrackedOutputSteps.Values.SelectMany(static steps => steps));
        return (
            reasons.Count(static reason => reason != IncrementalStepRunReason.Cached),
            reasons.Count(static reason => !IsKept(reason)),
            !outputs.All(IsKept));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    private static bool IsKept(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    // As an editor tells the parser: only what was typed.
    private static SourceText Change(SourceText text, string from, string to)
    {
        var all = text.ToString();
        var isUndone = all.Contains(to, StringComparison.Ordinal);
        var (old, replacement) = isUndone ? (to, from) : (from, to);
        return text.WithChanges(new TextChange(new TextSpan(all.IndexOf(old, StringComparison.Ordinal), old.Length), replacement));
    }
}
