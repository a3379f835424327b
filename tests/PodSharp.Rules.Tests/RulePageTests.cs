using System.Text.RegularExpressions;
using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Rules.Tests;

/// <summary>Every page of docs/rules tells the truth: its first example is flagged with the page's id, its second isn't.</summary>
public partial class RulePageTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs", "rules");

    private static readonly string[] Ids =
        [.. Directory.GetFiles(Folder, "POD*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. Ids];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_bad_example_is_flagged_and_the_good_one_is_not(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        var examples = Examples().Matches(page).Select(match => YamlReader.ReadAll(match.Groups["yaml"].Value)[0]).ToList();
        KubernetesVersion.Choose(Target().Match(page).Groups["version"].Value, out var target);

        Assert.Equal(2, examples.Count);
        Assert.Contains(RuleSet.Check(examples[0], target), finding => finding.Id == id);
        Assert.Empty(RuleSet.Check(examples[1], target));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_begins_with_its_id_and_is_listed(string id)
    {
        Assert.StartsWith($"# {id}: ", File.ReadAllText(Path.Combine(Folder, id + ".md")), StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) |", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), Ids);

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Examples();

    [GeneratedRegex("<PodSharpKubernetesVersion>(?<version>.*?)</PodSharpKubernetesVersion>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();
}
