using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules.Tests.KnowingLess;

/// <summary>
/// Whoever knows less of an object says no more of it: the analyzer sees values that only run time knows, and must not cry wolf. The
/// examples of all pages and the manifests of this folder are tried.
/// </summary>
public class KnowingLessTests
{
    private const int Tries = 150;

    public static TheoryData<string> Pages => [.. RulePage.Ids];

    [Theory]
    [MemberData(nameof(Pages))]
    public void One_value_less_adds_no_finding(string id)
    {
        var page = new RulePage(id);
        foreach (var document in page.Documents())
            AssertStepsAddNothing(document, page.Target);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Many_values_less_add_no_finding(string id)
    {
        var page = new RulePage(id);
        foreach (var document in page.Documents())
            AssertSamplesAddNothing(document, page.Target);
    }

    [Fact]
    public void Nor_do_they_where_much_is_said() => Assert.All(RichManifests.All, document =>
    {
        AssertStepsAddNothing(document, KubernetesVersion.Newest);
        AssertSamplesAddNothing(document, KubernetesVersion.Newest);
    });

    [Fact]
    public void Much_is_said_of_the_manifests_of_this_folder() => Assert.InRange(
        RichManifests.All.SelectMany(document => Said(document, KubernetesVersion.Newest)).Distinct(StringComparer.Ordinal).Count(), 100, 1000);

    private static void AssertStepsAddNothing(MappingNode document, KubernetesVersion target)
    {
        var known = Said(document, target);
        var added = LessKnown.ByOneStepThan(document)
            .SelectMany(less => Said(less, target).Except(known).Select(line => $"{line} in {less}"))
            .ToList();
        Assert.Empty(added);
    }

    // The seed is fixed: every run tries the same.
    private static void AssertSamplesAddNothing(MappingNode document, KubernetesVersion target)
    {
        var known = Said(document, target);
        var replay = new Replay(new Rnd(20261121, 7), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithMaxTest(Tries).WithReplay(FSharpOption<Replay>.Some(replay));
        Prop.ForAll(LessKnown.Than(document).ToArbitrary(), less => Assert.Empty(Said(less, target).Except(known))).Check(config);
    }

    private static HashSet<string> Said(MappingNode document, KubernetesVersion target) =>
        RuleSet.Check(document, target).Select(finding => $"{finding.Id} {finding.Path}").ToHashSet(StringComparer.Ordinal);
}
