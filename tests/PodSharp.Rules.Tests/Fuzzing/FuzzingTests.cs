using PodSharp.Fuzzing;

namespace PodSharp.Rules.Tests.Fuzzing;

public class FuzzingTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public void A_minute_of_mutated_manifests_breaks_nothing()
    {
        var run = new FuzzRun(new FuzzOptions { Duration = TimeSpan.FromMinutes(1) });
        var failures = run.Run();
        Assert.True(failures.Count == 0, string.Join('\n', failures.Select(static failure => $"--seed 1 --number {failure.Number}: {failure.Reason}")));
        Assert.True(run.Fed > 0);
    }

    [Fact]
    public void The_same_seed_and_number_give_the_same_input()
    {
        var corpus = SeedCorpus.Read();
        foreach (var number in Enumerable.Range(0, 100))
            Assert.Equal(new InputGenerator(corpus, 7).Generate(number).Shown(), new InputGenerator(corpus, 7).Generate(number).Shown());
    }

    [Fact]
    public void Every_seed_by_itself_breaks_nothing()
    {
        foreach (var file in SeedCorpus.Read().Files)
            Assert.Null(FuzzRun.Feed(0, Input.Of(file), out _));
    }

    [Fact]
    public void What_is_thrown_is_a_failure_with_the_place_of_our_code()
    {
        var failure = FuzzRun.Feed(5, Input.Of(bytes: null!), out _);
        Assert.NotNull(failure);
        Assert.Equal(5, failure.Number);
        Assert.Contains("PodSharp.Fuzzing.InputCheck", failure.Place, StringComparison.Ordinal);
    }
}
