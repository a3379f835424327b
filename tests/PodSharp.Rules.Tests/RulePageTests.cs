namespace PodSharp.Rules.Tests;

/// <summary>Every page of docs/rules tells the truth: its first example is flagged with the page's id, and of its second nothing is said.</summary>
public class RulePageTests
{
    public static TheoryData<string> Pages => [.. RulePage.Ids];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_bad_example_is_flagged_and_the_good_one_is_not(string id)
    {
        var page = new RulePage(id);

        Assert.Equal(2, page.Examples.Count);
        Assert.Contains(id, RulePage.Check(page.Examples[0], page.Target).Select(finding => finding.Id));
        Assert.Empty(RulePage.Check(page.Examples[1], page.Target));
    }

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), RulePage.Ids);

    [Fact]
    public void A_page_begins_with_the_id_and_the_title_of_its_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => "# " + rule), RulePage.Ids.Select(id => new RulePage(id).Heading));

    [Fact]
    public void The_index_lists_every_rule_with_its_title() => Assert.Equal(
        RuleCatalogue.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |"),
        RulePage.Index.Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)));
}
