namespace PodSharp.Cli.Tests.Checking;

public class InputTests
{
    [Fact]
    public void A_folder_is_searched_for_yaml_and_json()
    {
        using var command = Tree();

        Assert.Equal(["a.yaml", "deep/b.yml", "deep/deeper/c.json"], Files(command, "."));
        Assert.Equal(["deep/b.yml", "deep/deeper/c.json"], Files(command, "deep/"));
        Assert.Equal(["deep/b.yml", "deep/deeper/c.json"], Files(command, "./deep"));
    }

    [Theory]
    [InlineData("*.yaml", "a.yaml")]
    [InlineData("deep/*", "deep/b.yml deep/notes.txt")]
    [InlineData("d*/d?eper/*.json", "deep/deeper/c.json")]
    [InlineData("**/*.json", "deep/deeper/c.json")]
    [InlineData("**/*.y*ml", "a.yaml deep/b.yml")]
    [InlineData("**", "a.yaml deep/b.yml deep/deeper/c.json deep/notes.txt")]
    [InlineData("deep/**/c.*", "deep/deeper/c.json")]
    [InlineData("bin/*.yaml", "bin/written.yaml")]
    [InlineData(".github/*.yml", ".github/build.yml")]
    public void A_pattern_is_expanded(string pattern, string files)
    {
        using var command = Tree();

        Assert.Equal(files.Split(' '), Files(command, pattern));
    }

    [Fact]
    public void A_search_passes_by_what_is_hidden_or_was_written_by_a_build()
    {
        using var command = Tree();

        Assert.DoesNotContain(Files(command, "."), static file => file.Contains("written", StringComparison.Ordinal) || file[0] == '.');
        Assert.Equal(["bin/written.yaml"], Files(command, "bin"));
    }

    [Fact]
    public void A_file_that_is_named_needs_no_ending()
    {
        using var command = Tree();

        Assert.Equal(["deep/notes.txt"], Files(command, "deep/notes.txt"));
    }

    [Fact]
    public void Paths_keep_their_order_and_a_file_comes_once()
    {
        using var command = Tree();

        Assert.Equal(["deep/b.yml", "a.yaml", "deep/deeper/c.json"], Files(command, "deep/b.yml", "a.yaml", ".", "*.yaml"));
    }

    [Theory]
    [InlineData("nowhere.yaml", "there is no file or folder 'nowhere.yaml'")]
    [InlineData("*.toml", "no file fits '*.toml'")]
    [InlineData("empty", "there is no *.yaml, *.yml, *.json in the folder 'empty'")]
    public void A_path_that_leads_to_nothing_ends_with_2(string path, string reason)
    {
        using var command = Tree();
        Directory.CreateDirectory(command["empty"]);

        Assert.Equal(2, command.Run("check", "a.yaml", path));
        Assert.Equal($"podsharp: {reason}\nSee 'podsharp check --help'.\n", command.Error);
        Assert.Empty(command.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_ends_with_2_and_the_others_are_checked()
    {
        using var command = Tree();
        using var holder = new FileStream(command["a.yaml"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(2, command.Run("check", "."));
        Assert.StartsWith("podsharp: 'a.yaml' can't be read: ", command.Error, StringComparison.Ordinal);
        Assert.Equal("No findings in 2 files, 2 objects; 1 file could not be read\n", command.Output);
    }

    private static CommandRun Tree()
    {
        var command = new CommandRun();
        foreach (var path in new[] { "a.yaml", "deep/b.yml", "deep/notes.txt", "bin/written.yaml", "node_modules/written.yaml", ".github/build.yml", ".hidden.yaml" })
            command.With(path, Manifests.Right);
        return command.With("deep/deeper/c.json", """{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}}""");
    }

    private static List<string> Files(CommandRun command, params string[] paths)
    {
        Assert.Equal(0, command.Run(["check", "--format", "json", "--jobs", "2", .. paths]));
        return [.. command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!)];
    }
}
