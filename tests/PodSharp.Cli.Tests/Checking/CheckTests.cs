namespace PodSharp.Cli.Tests.Checking;

public class CheckTests
{
    [Fact]
    public void Nothing_found_ends_with_0()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Right);

        Assert.Equal(0, command.Run("check", "web.yaml"));
        Assert.Equal("No findings in 1 file, 1 object\n", command.Output);
        Assert.Empty(command.Error);
    }

    [Fact]
    public void Findings_end_with_1()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Broken);

        Assert.Equal(1, command.Run("check", "web.yaml"));
        Assert.Contains("2 findings (2 errors) in 1 file, 3 objects", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_decides_what_is_too_new()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Newer);

        Assert.Equal(0, command.Run("check", "web.yaml"));
        Assert.Equal(1, command.Run("check", "web.yaml", "--kubernetes-version", "1.27"));
    }

    [Fact]
    public void Less_than_the_chosen_severity_is_neither_reported_nor_counted()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Newer);

        Assert.Equal(0, command.Run("check", "web.yaml", "--kubernetes-version", "1.27", "--severity", "error"));
        Assert.Equal("No findings in 1 file, 1 object\n", command.Output);
        Assert.Equal(1, command.Run("check", "web.yaml", "--kubernetes-version", "1.27", "--severity", "info"));
    }

    [Theory]
    [InlineData("POD6001=off", 0, "No findings")]
    [InlineData("POD6001=info", 0, "No findings")]
    [InlineData("pod6001=error", 1, "error POD6001")]
    public void A_rule_can_have_another_severity(string choice, int exitCode, string text)
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Newer);

        Assert.Equal(exitCode, command.Run("check", "web.yaml", "--kubernetes-version", "1.27", "--rule", choice));
        Assert.Contains(text, command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_choices_for_a_rule_the_later_wins()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Broken);

        command.Run("check", "web.yaml", "--rule", "POD1004=off", "--rule", "POD1004=info", "--rule", "POD1001=off", "--severity", "info");

        Assert.Contains("info POD1004", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("POD1001", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_nobody_knows_can_be_taken_for_a_custom_resource()
    {
        using var command = new CommandRun().With("web.yaml", "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: web}\n");

        Assert.Equal(1, command.Run("check", "web.yaml"));
        Assert.Equal(0, command.Run("check", "web.yaml", "--ignore-missing-kinds"));
        command.With("web.yaml", "apiVersion: apps/v1\nkind: Deploymnet\nmetadata: {name: web}\n");
        Assert.Equal(1, command.Run("check", "web.yaml", "--ignore-missing-kinds"));
    }

    [Fact]
    public void The_standard_input_is_a_file_named_dash()
    {
        using var command = new CommandRun { Input = Manifests.Broken };

        Assert.Equal(1, command.Run("check", "-"));
        Assert.StartsWith("-\n  7:3 error POD1004 ConfigMap twice data[colour]\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_reported_in_their_order_whoever_is_done_first()
    {
        using var command = new CommandRun();
        for (var number = 0; number < 60; number++)
            command.With($"{number:00}.yaml", string.Concat(Enumerable.Repeat("---\n" + Manifests.Right, number % 7 == 0 ? 50 : 1)));

        command.Run("check", ".", "--format", "json", "--jobs", "8");

        var files = command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[9..11]).ToList();
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal((9 * 50) + 51, files.Count);
    }

    [Fact]
    public void What_the_baseline_knows_does_not_count()
    {
        using var command = new CommandRun().With("app/web.yaml", Manifests.Broken);

        Assert.Equal(0, command.Run("check", "app", "--write-baseline", "known.txt"));
        Assert.Equal(0, command.Run("check", "app", "--baseline", "known.txt"));
        Assert.Equal("No findings in 1 file, 3 objects; 2 more are known from the baseline\n", command.Output);
    }

    [Fact]
    public void A_baseline_names_id_file_object_and_path()
    {
        using var command = new CommandRun().With("app/web.yaml", Manifests.Broken);

        command.Run("check", "app", "--write-baseline", "known.txt");

        Snapshot.Match(command.Read("known.txt"));
    }

    [Fact]
    public void A_baseline_holds_when_lines_are_added_and_new_findings_count()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Broken);
        command.Run("check", "web.yaml", "--write-baseline", "known.txt");

        command.With("web.yaml", "# a line more\n" + Manifests.Broken + "---\na: [\n");

        // Both documents that can't be read are the same finding: nothing tells one from the other but its place.
        Assert.Equal(0, command.Run("check", "web.yaml", "--baseline", "known.txt"));
        command.With("web.yaml", "# a line more\n" + Manifests.Broken.Replace("colour", "color", StringComparison.Ordinal));
        Assert.Equal(1, command.Run("check", "web.yaml", "--baseline", "known.txt"));
        Assert.Contains("data[color]", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_documents_of_a_long_file_are_written_before_it_is_read_to_its_end()
    {
        using var command = new CommandRun();
        var reached = 0;
        using var input = new GrowingStream(Manifests.Broken + "---\n", 400);
        using var output = new CountingStream(() => reached = Math.Max(reached, input.Rest));

        CommandLine.Run(["check", "-", "--format", "json"], new Terminal
        {
            OpenInput = () => input,
            Output = output,
            Error = TextWriter.Null,
            Folder = command["."],
        });

        Assert.InRange(reached, 1, 400);
    }

    /// <summary>A text many times over that is never in memory as a whole.</summary>
    private sealed class GrowingStream(string text, int times) : MemoryStream
    {
        private readonly byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        private int index;

        /// <summary>How often the text is still to come.</summary>
        public int Rest { get; private set; } = times;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (Rest == 0)
                return 0;

            var part = bytes.AsSpan(index, Math.Min(buffer.Length, bytes.Length - index));
            part.CopyTo(buffer);
            index = (index + part.Length) % bytes.Length;
            Rest -= index == 0 ? 1 : 0;
            return part.Length;
        }
    }

    /// <summary>Tells when something is written.</summary>
    private sealed class CountingStream(Action written) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => written();

        public override void Write(ReadOnlySpan<byte> buffer) => written();
    }
}
