using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Core.Tests.Yaml;

/// <summary>Texts that don't fit into what is left of the writer's memory.</summary>
public sealed class LongTextTests
{
    // What comes before moves the end of the first buffer to every place of the text.
    public static TheoryData<int> Fillings => new(Enumerable.Range(0, 80).Select(static step => step * 110));

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_quoted_text_is_written_whole_wherever_the_memory_ends(int filling)
    {
        var (before, text) = (new string('x', filling + 1), string.Concat(Enumerable.Repeat("Bücher ", 700)) + "a");
        Assert.Equal($"---\na: {before}\nb: \"{text}\"\n", CanonicalYaml.ToText(MappingNode.Of(("a", before), ("b", text)), null));
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_text_of_lines_is_written_whole_wherever_the_memory_ends(int filling)
    {
        var (before, line) = (new string('x', filling + 1), string.Concat(Enumerable.Repeat("😀 to ", 500)) + "a");
        Assert.Equal($"---\na: {before}\nb: |\n  {line}\n  {line}\n", CanonicalYaml.ToText(MappingNode.Of(("a", before), ("b", $"{line}\n{line}\n")), null));
    }
}
