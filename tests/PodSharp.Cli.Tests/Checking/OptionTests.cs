namespace PodSharp.Cli.Tests.Checking;

public class OptionTests
{
    [Theory]
    [InlineData("--kubernetes-version=1.99", "'1.99' is not a Kubernetes version that PodSharp knows")]
    [InlineData("--severity=fatal", "'fatal' is no severity; write --severity error, warning or info")]
    [InlineData("--rule=POD6001", "'POD6001' is no choice of a severity; write --rule POD6001=off, info, warning or error")]
    [InlineData("--rule=POD6001=loud", "'loud' is no severity; write --rule POD6001=off, info, warning or error")]
    [InlineData("--rule=POD60O1=off", "there is no rule 'POD60O1'; did you mean POD6001?")]
    [InlineData("--baseline=none.txt", "there is no baseline 'none.txt'; make one with --write-baseline none.txt")]
    [InlineData("--jobs=0", "--jobs takes a number from 1 on")]
    [InlineData("--format=xml", "'xml'")]
    [InlineData("--formatt=json", "--formatt")]
    public void A_wrong_option_ends_with_2_and_says_what_is_right(string option, string reason)
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Right);

        Assert.Equal(2, command.Run("check", "web.yaml", option));
        Assert.Contains(reason, command.Error, StringComparison.Ordinal);
        Assert.Empty(command.Output);
    }

    [Fact]
    public void A_misspelt_command_gets_a_suggestion()
    {
        using var command = new CommandRun();

        Assert.Equal(2, command.Run("chek", "web.yaml"));
        Assert.Equal("podsharp: there is no command 'chek'; did you mean check?\nSee 'podsharp --help'.\n", command.Error);
    }

    [Fact]
    public void Without_a_command_there_is_help()
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run());
        Assert.Contains("explain", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_baselines_exclude_each_other()
    {
        using var command = new CommandRun().With("web.yaml", Manifests.Right).With("known.txt", "");

        Assert.Equal(2, command.Run("check", "web.yaml", "--baseline", "known.txt", "--write-baseline", "known.txt"));
        Assert.Contains("exclude each other", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_whose_owner_wants_them()
    {
        using var command = new CommandRun { IsTerminal = true }.With("web.yaml", Manifests.Broken);

        command.Run("check", "web.yaml");
        Assert.Contains("\u001b[1;31merror\u001b[0m", command.Output, StringComparison.Ordinal);

        command.Run("check", "web.yaml", "--no-color");
        Assert.DoesNotContain("\u001b", command.Output, StringComparison.Ordinal);

        command.IsPlain = true;
        command.Run("check", "web.yaml");
        Assert.DoesNotContain("\u001b", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_progress_bar_shows_how_much_is_done() =>
        Assert.Equal("[#######.......................] 1,500 of 6,000 files, 1,612 objects", PodSharp.Cli.Checking.ProgressBar.Draw(1500, 6000, 1612));
}
