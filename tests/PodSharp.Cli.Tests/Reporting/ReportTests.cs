using System.Text.Json;

namespace PodSharp.Cli.Tests.Reporting;

public class ReportTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "jsonl")]
    [InlineData("github", "txt")]
    public void Findings_of_several_files_are_as_accepted(string format, string extension)
    {
        using var command = Several();

        Assert.Equal(1, command.Run("check", ".", "--kubernetes-version", "1.27", "--format", format));

        Snapshot.Match(command.Output, name: "ReportTests." + format, extension: extension);
    }

    [Fact]
    public void Sarif_is_as_accepted()
    {
        using var command = Several();

        Assert.Equal(1, command.Run("check", ".", "--kubernetes-version", "1.27", "--format", "sarif"));

        // The rules are those of the catalogue, which grows.
        var run = JsonDocument.Parse(command.Output).RootElement.GetProperty("runs")[0];
        Snapshot.Match(JsonSerializer.Serialize(run.GetProperty("results"), Indented), extension: "json");
    }

    [Fact]
    public void Sarif_describes_every_rule()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Right);

        Assert.Equal(0, command.Run("check", "web.yaml", "--format", "sarif"));

        var root = JsonDocument.Parse(command.Output).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = root.GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Rules.RuleCatalogue.All.Select(static rule => rule.Id), rules.Select(static rule => rule.GetProperty("id").GetString()));
        var newer = rules.Single(static rule => rule.GetProperty("id").GetString() == "POD6001");
        Assert.Contains("**What to do.**", newer.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_are_added()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Broken);
        command.Run("check", "web.yaml", "--format", "sarif");
        var before = Fingerprints(command.Output);

        command.With("web.yaml", "# a line more\n" + Manifests.Broken).Run("check", "web.yaml", "--format", "sarif");

        Assert.Equal(2, before.Count);
        Assert.Equal(before, Fingerprints(command.Output));
    }

    [Fact]
    public void What_is_accepted_does_not_depend_on_what_is_reported()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Newer);

        Assert.Equal(0, command.Run("check", "web.yaml", "--kubernetes-version", "1.27", "--format", "json", "--rule", "POD6001=off"));

        Assert.Contains("\"accepted\":false,\"findings\":[]", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_of_a_workflow_escape_what_would_end_them()
    {
        using var command = new CommandRun().With("a,b%.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {\"50%\": a, \"50%\": b}\n");

        command.Run("check", ".", "--format", "github");

        Assert.StartsWith("::error file=a%2Cb%25.yaml,line=4,col=", command.Output, StringComparison.Ordinal);
        Assert.Contains("data[50%25]", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caret_stands_under_its_character_behind_tabs_and_wide_lines()
    {
        var data = string.Concat(Enumerable.Range(0, 60).Select(static number => $"key{number}: x, "));
        using var command = new CommandRun().With("web.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: x}}\ndata: {{{data}twice: a, twice: b}}\n");

        command.Run("check", "web.yaml");

        var lines = command.Output.Split('\n');
        var caret = Array.FindIndex(lines, static line => line.TrimEnd().EndsWith('^'));
        Assert.Equal("twice", lines[caret - 1].Substring(lines[caret].IndexOf('^', StringComparison.Ordinal), lines[caret].Count(static character => character == '^')));
        Assert.InRange(lines[caret - 1].Length, 1, 200);
    }

    [Fact]
    public void What_a_manifest_holds_takes_no_control_of_the_terminal()
    {
        using var command = new CommandRun().With("web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \"\\e[2J\", name: \"\\e[2J\"}\n");

        command.Run("check", "web.yaml");

        Assert.Contains("POD1004", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", command.Output, StringComparison.Ordinal);
    }

    private static CommandRun Several() => new CommandRun()
        .With("broken.yaml", Manifests.Broken)
        .With("items.yaml", Manifests.Items)
        .With("newer.yaml", Manifests.Newer)
        .With("right.yaml", Manifests.Right);

    private static List<string> Fingerprints(string sarif) =>
        [.. JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(static result => result.GetProperty("partialFingerprints").GetProperty("podsharp/v1").GetString()!)];
}
