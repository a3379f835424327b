namespace PodSharp.Cli.Tests.Formatting;

public class FormatTests
{
    private const string Canonical = "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n";
    private const string Loose = "kind: ConfigMap\nmetadata: {name: x}\napiVersion: v1\n";

    private const string Commented = """
        # Licence: MIT

        # the shop
        kind: Deployment  # a kind
        apiVersion: apps/v1
        metadata:
            # who it is
            name: shop
            labels: {b: "1", a: '2'}   # two labels
        spec:
            replicas: 3
            # the end of replicas
            template:
                spec:
                    containers:
                    # the app
                    - image: x   # pinned
                      # its name
                      name: app
                      command: ["a", # first
                        "b"] # second
                      # end of app
                    # - name: other
                    volumes: [{name: v, emptyDir: }]  # vol
            # behind all in spec
        # tail
        ---  # next document
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: x}
        data:
            script: | # run it
               # not a comment
               echo hi
            other: "# no comment"
        # last
        ---
        # a document of comments

        """;

    [Fact]
    public void Files_are_brought_into_canonical_form_and_named()
    {
        using var command = new CommandRun().With("a.yaml", Loose).With("b.yaml", Canonical);

        Assert.Equal(0, command.Run("fmt", "."));

        Assert.Equal("a.yaml\n", command.Output);
        Assert.Equal(Canonical, command.Read("a.yaml"));
        Assert.Equal(["a.yaml", "b.yaml"], Directory.GetFiles(command["."]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Check_names_files_and_changes_nothing()
    {
        using var command = new CommandRun().With("a.yaml", Loose).With("b.yaml", Canonical);

        Assert.Equal(1, command.Run("fmt", "--check", "."));
        Assert.Equal("a.yaml\n", command.Output);
        Assert.Equal(Loose, command.Read("a.yaml"));
        Assert.Equal(0, command.Run("fmt", "--check", "b.yaml"));
    }

    [Fact]
    public void The_standard_input_goes_to_the_standard_output()
    {
        using var command = new CommandRun { Input = Loose };

        Assert.Equal(0, command.Run("fmt", "-"));
        Assert.Equal(Canonical, command.Output);
    }

    [Fact]
    public void With_stdout_files_stay_as_they_are()
    {
        using var command = new CommandRun().With("a.yaml", Loose);

        Assert.Equal(0, command.Run("fmt", "--stdout", "a.yaml"));
        Assert.Equal(Canonical, command.Output);
        Assert.Equal(Loose, command.Read("a.yaml"));
    }

    [Fact]
    public void Documents_keep_their_order()
    {
        using var command = new CommandRun { Input = Loose + "---\n" + Loose.Replace("x", "a", StringComparison.Ordinal) };

        Assert.Equal(0, command.Run("fmt", "-"));
        Assert.Equal(Canonical + Canonical.Replace("x", "a", StringComparison.Ordinal), command.Output);
    }

    [Fact]
    public void Comments_stay_with_what_they_are_about()
    {
        using var command = new CommandRun { Input = Commented };

        Assert.Equal(0, command.Run("fmt", "-"));

        Snapshot.Match(command.Output, extension: "yaml");
    }

    [Fact]
    public void What_is_formatted_stays_as_it_is()
    {
        using var command = new CommandRun { Input = Commented };
        command.Run("fmt", "-");
        var once = command.Input = command.Output;

        Assert.Equal(0, command.Run("fmt", "-"));
        Assert.Equal(once, command.Output);
    }

    [Fact]
    public void Comments_are_dropped_only_when_asked()
    {
        using var command = new CommandRun { Input = Commented };

        Assert.Equal(0, command.Run("fmt", "--drop-comments", "-"));
        Assert.DoesNotContain("# last", command.Output, StringComparison.Ordinal);
        Assert.Contains("# not a comment", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [1,\n", "a value is missing here")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nkind: ConfigMap\n", "kind: the key \"kind\" is already there")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: {containers: [null]}\n", "a list can't hold null")]
    public void A_file_that_cannot_be_read_or_written_stays_and_the_others_are_formatted(string text, string reason)
    {
        using var command = new CommandRun().With("a.yaml", text).With("b.yaml", Loose);

        Assert.Equal(2, command.Run("fmt", "."));
        Assert.StartsWith("podsharp: 'a.yaml' is left as it is: ", command.Error, StringComparison.Ordinal);
        Assert.Contains(reason, command.Error, StringComparison.Ordinal);
        Assert.Equal(text, command.Read("a.yaml"));
        Assert.Equal(Canonical, command.Read("b.yaml"));
    }

    [Fact]
    public void Json_is_left_alone()
    {
        using var command = new CommandRun().With("a.json", "{}").With("b.yaml", Canonical);

        Assert.Equal(0, command.Run("fmt", "."));
        Assert.Equal(2, command.Run("fmt", "a.json"));
        Assert.Equal("{}", command.Read("a.json"));
    }

    [Fact]
    public void A_link_stays_a_link_and_a_file_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var command = new CommandRun().With("real/a.yaml", Loose);
        File.SetUnixFileMode(command["real/a.yaml"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(command["link.yaml"], command["real/a.yaml"]);

        Assert.Equal(0, command.Run("fmt", "link.yaml"));
        Assert.NotNull(new FileInfo(command["link.yaml"]).LinkTarget);
        Assert.Equal(Canonical, command.Read("real/a.yaml"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(command["real/a.yaml"]));
    }
}
