using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Yaml;
using static PodSharp.Core.Tests.Yaml.Nodes;

namespace PodSharp.Core.Tests.Yaml;

public class CanonicalFaultTests
{
    [Fact]
    public void An_unknown_value_names_its_path_and_its_place()
    {
        var image = UnknownNode.Instance.WithOrigin(new TextOrigin("shop.cs", 12, 7, 12, 9));
        var document = Map(("spec", Map(("containers", List(Map(("name", "a")), Map(("name", "b"), ("image", image)))))));

        var exception = Assert.Throws<DocumentException>(() => CanonicalYaml.ToText(document, null));

        Assert.Equal("spec.containers[1].image", exception.Path);
        Assert.Equal(
            "shop.cs(12,7): spec.containers[1].image: the value is only known at run time, so it can't be written", exception.Message);
        Assert.Same(image.Origin, exception.Origin);
    }

    [Fact]
    public void A_place_is_looked_for_outwards()
    {
        var key = new TextOrigin("a.yaml", 2, 1, 2, 4);
        var document = MappingNode.Empty.Set("list", List(Map(("a.b/c", UnknownNode.Instance))), key);

        var exception = Assert.Throws<DocumentException>(() => CanonicalYaml.ToText(document, null));

        Assert.Equal("list[0][a.b/c]", exception.Path);
        Assert.Same(key, exception.Origin);
    }

    [Fact]
    public void Null_in_a_list_is_an_error() => AssertFault(Map(("a", List(1, ScalarNode.Null))), "a[1]", "null");

    [Fact]
    public void What_may_hold_more_than_is_known_is_an_error()
    {
        AssertFault(MappingNode.Empty.Open(), "", "more entries");
        AssertFault(Map(("a", MappingNode.Empty.Open())), "a", "more entries");
        AssertFault(Map(("a", List(SequenceNode.Empty.Open()))), "a[0]", "more entries");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Numbers_that_are_not_finite_are_an_error(double number) => AssertFault(Map(("a", number)), "a", "finite");

    [Fact]
    public void Half_a_surrogate_pair_is_an_error()
    {
        var longText = new string('x', 1023);
        foreach (var text in new[] { "a\ud83d", "\ude00a", "\ude00\ud83d", "a\n\ud83d\nb", longText + "\ud83d", longText + "\ud83dx" })
            AssertFault(Map(("a", text)), "a", "surrogate");
        AssertFault(Map(("a", Map(("\ud83d", 1)))), "a[\ud83d]", "surrogate");
    }

    [Fact]
    public void Keys_that_readers_would_not_take_for_keys_are_an_error()
    {
        Assert.Equal($"---\n{new string('k', 1024)}: 1\n", CanonicalYaml.ToText(Map((new string('k', 1024), 1)), null));
        AssertFault(Map((new string('k', 1025), 1)), $"[{new string('k', 100)}…]", "too long");
        AssertFault(Map((new string('\u200B', 200), 1)), $"[{new string('\u200B', 100)}…]", "too long");
    }

    [Fact]
    public void Depth_has_a_limit_that_no_stack_feels()
    {
        Assert.Contains("- - -", CanonicalYaml.ToText(Nested(CanonicalYaml.MaximumDepth - 1), null), StringComparison.Ordinal);

        DocumentException? exception = null;
        var thread = new Thread(
            () => exception = Assert.Throws<DocumentException>(() => CanonicalYaml.ToText(Nested(CanonicalYaml.MaximumDepth), null)),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains($"more than {CanonicalYaml.MaximumDepth} deep", exception!.Message, StringComparison.Ordinal);
        Assert.StartsWith("a[0][0][0]", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_that_hold_themselves_are_written_to_the_same_depth()
    {
        ObjectSchema? type = null;
        type = Nodes.Type("Props", ("properties", MapOf(TypeReference.Of("Props", () => type!))), ("type", Nodes.Text));
        var document = Map(("type", "string"));
        for (var depth = 1; depth + 2 <= CanonicalYaml.MaximumDepth; depth += 2)
            document = Map(("type", "object"), ("properties", Map(("b", document), ("a", MappingNode.Empty))));

        var length = 0;
        var thread = new Thread(() => length = CanonicalYaml.ToText(document, type).Length, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.True(length > CanonicalYaml.MaximumDepth);
    }

    // A mapping that holds so many lists in each other.
    private static MappingNode Nested(int lists)
    {
        var node = List("x");
        for (var depth = 1; depth < lists; depth++)
            node = List(node);
        return Map(("a", node));
    }

    private static void AssertFault(MappingNode document, string path, string word)
    {
        var exception = Assert.Throws<DocumentException>(() => CanonicalYaml.ToText(document, null));
        Assert.Equal(path, exception.Path);
        Assert.Contains(word, exception.Message, StringComparison.Ordinal);
    }
}
