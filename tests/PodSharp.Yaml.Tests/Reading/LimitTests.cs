using System.Globalization;
using System.Text;

namespace PodSharp.Yaml.Tests.Reading;

/// <summary>No text exhausts stack, memory or patience.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Depth_has_a_limit_in_brackets(string open, string close)
    {
        var most = YamlReader.MaximumDepth - 1;

        Assert.Single(YamlReader.ReadAll("a: " + Repeat(open, most) + Repeat(close, most)));
        AssertFault("a: " + Repeat(open, 100_000), "deep in each other");
    }

    [Fact]
    public void Depth_has_a_limit_in_blocks()
    {
        var lines = Enumerable.Range(0, YamlReader.MaximumDepth).Select(depth => new string(' ', depth) + "a:\n").ToArray();

        Assert.Single(YamlReader.ReadAll(string.Concat(lines)));
        AssertFault(string.Concat(lines) + new string(' ', lines.Length) + "a: 1\n", "deep in each other");
        AssertFault("a:\n" + Repeat("- ", 100_000) + "b\n", "deep in each other");
    }

    [Fact]
    public void What_is_read_can_be_written()
    {
        var most = YamlReader.MaximumDepth - 1;

        var document = YamlReader.ReadAll("a: " + Repeat("[", most) + "b" + Repeat("]", most))[0];

        Assert.Contains("- b", CanonicalYaml.ToText(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_do_not_explode()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 10; level++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10));
            bomb.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [{aliases}]\n");
        }

        AssertFault(bomb.ToString(), "aliases repeat more than");
    }

    [Fact]
    public void Aliases_do_not_nest_without_end()
    {
        var chain = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level <= YamlReader.MaximumDepth / 5; level++)
            chain.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [[[[[*a{level - 1}]]]]]\n");

        AssertFault(chain.ToString(), "deep in each other");
    }

    [Fact]
    public void Length_has_a_limit() => AssertFault(new string('#', YamlReader.MaximumLength + 1), "longer than 64 MiB");

    [Fact]
    public void Numbers_of_any_length_are_read_at_once()
    {
        var digits = new string('9', 1_000_000);

        Assert.Equal(digits, YamlReader.ReadAll($"a: {digits}\n")[0]["a"]!.ToString().Trim('"'));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static void AssertFault(string yaml, string words) =>
        Assert.Contains(words, Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(yaml)).Reason, StringComparison.Ordinal);
}
