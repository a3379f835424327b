using PodSharp.Tests;

namespace PodSharp.Samples.Tests;

public class CompareTests
{
    /// <summary>Where the listings of the page come from, in its order.</summary>
    private static readonly SortedDictionary<string, string> FilesByLanguage = new(StringComparer.Ordinal)
    {
        ["csharp"] = "Shop.cs",
        ["typescript"] = "main.ts",
        ["yaml"] = "web.yaml",
    };

    [Fact]
    public void What_the_sample_emits() =>
        Snapshot.Match(string.Concat(Sample.Files("Compare").Select(static file => $"# {file.Path}\n{file.ToYaml()}")), extension: "yaml");

    [Fact]
    public void What_people_write_by_hand_is_the_same_system()
    {
        var written = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "compare"), "*.yaml")
            .SelectMany(static file => Manifest.LoadAll(file));

        Assert.Equal(InOrder(written), InOrder(Sample.Objects("Compare")));
    }

    [Fact]
    public void What_the_page_shows_is_in_the_files()
    {
        var blocks = CodeBlocks(Text("compare.md"));

        Assert.Equal(FilesByLanguage.Keys, blocks.Select(static block => block.Language));
        Assert.All(blocks, static block => Assert.Contains(block.Code, Text(FilesByLanguage[block.Language]), StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_has_the_table_of_who_notices_which_mistake()
    {
        var mistakes = Text("mistakes.md");
        var start = mistakes.IndexOf("| mistake |", StringComparison.Ordinal);
        var table = mistakes[start..mistakes.IndexOf("\n\n", start, StringComparison.Ordinal)];

        Assert.Contains(table, Text("compare.md"), StringComparison.Ordinal);
    }

    private static IEnumerable<KubernetesObject> InOrder(IEnumerable<KubernetesObject> objects) =>
        objects.OrderBy(static item => item.Kind, StringComparer.Ordinal).ThenBy(static item => item.Name, StringComparer.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "compare", file));

    /// <summary>What stands between the fences of a page: every second part, which begins with its language.</summary>
    private static (string Language, string Code)[] CodeBlocks(string page) =>
        [.. page.Split("```")
            .Where(static (_, part) => part % 2 == 1)
            .Select(static block => block.Split('\n', 2))
            .Select(static block => (block[0], block[1]))];
}
