using System.Globalization;

namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>All keys that come twice are told at once, and the document is read as the API server reads it.</summary>
public class DuplicateKeyTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "a: 1\na: 2\n", "{a: 2}", "a 2:1 first 1:1" },
        { "a: 1\nb: 2\na: 3\na: 4\n", "{a: 4, b: 2}", "a 3:1 first 1:1, a 4:1 first 3:1" },
        { "a:\n  b: 1\n  b: 2\n", "{a: {b: 2}}", "a.b 3:3 first 2:3" },
        { "a:\n- b: 1\n- b: 2\n  b: 3\n", "{a: [{b: 1}, {b: 3}]}", "a[1].b 4:3 first 3:3" },
        { "a: [{}, {b: 1, b: 2}]\n", "{a: [{}, {b: 2}]}", "a[1].b 1:16 first 1:10" },
        { "a:\n- - b: 1\n    b: 2\n", "{a: [[{b: 2}]]}", "a[0][0].b 3:5 first 2:5" },
        { "a:\n  b:\n    c: {d: 1, d: 2}\na: 3\n", "{a: 3}", "a.b.c.d 3:15 first 3:9, a 4:1 first 1:1" },
        { "a/b: 1\na/b: 2\n", "{a/b: 2}", "[a/b] 2:1 first 1:1" },
        { "m:\n  x.y/z: 1\n  x.y/z: 2\n", "{m: {x.y/z: 2}}", "m[x.y/z] 3:3 first 2:3" },
        { "yes: 1\n\"true\": 2\n", "{true: 2}", "true 2:1 first 1:1" },
        { "1: a\n0x1: b\n", "{1: \"b\"}", "1 2:1 first 1:1" },
        { "a: &x {b: 1, b: 2}\nc: *x\n", "{a: {b: 2}, c: {b: 2}}", "a.b 1:14 first 1:8" },
        { "a: &x b\n*x : 1\nb: 2\n", "{a: \"b\", b: 2}", "b 3:1 first 2:1" },
        { "a: &x {b: 1}\nc:\n  <<: *x\n  b: 2\n", "{a: {b: 1}, c: {b: 2}}", "" },
        { "a: &x {b: 1}\nc:\n  <<: *x\n  b: 2\n  b: 3\n", "{a: {b: 1}, c: {b: 3}}", "c.b 5:3 first 4:3" },
        { "a:\n  <<: {b: 1, b: 2}\n", "{a: {b: 2}}", "a.b 2:14 first 2:8" },
        { "# c\n---\na: 1\na: 2\n", "{a: 2}", "a 4:1 first 3:1" },
        { "a: 1\r\na: 2\r\n", "{a: 2}", "a 2:1 first 1:1" },
        { "{\"a\": {\"b\": 1,\n  \"b\": 2}}", "{a: {b: 2}}", "a.b 2:3 first 1:8" },
        { "a: 1\nA: 2\n", "{a: 1, A: 2}", "" },
        { "\"\": 1\n'': 2\n", "{: 2}", "[] 2:1 first 1:1" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_key_that_comes_twice_is_told_and_the_last_value_wins(string yaml, string node, string faults)
    {
        var document = Assert.Single(DocumentStream.Read(yaml));

        Assert.Equal(node, document.Node!.ToString());
        Assert.All(document.Faults, fault => Assert.Equal(YamlFaultKind.DuplicateKey, fault.Kind));
        Assert.Equal(faults, string.Join(", ", document.Faults.Select(Describe)));
    }

    [Fact]
    public void The_reason_names_the_key_and_the_first_place()
    {
        var fault = DocumentStream.Read("a:\n  b: 1\n  b: 2\n", "shop.yaml")[0].Faults[0];

        Assert.Equal("the key \"b\" is already there, at line 2, column 3; remove one of the two", fault.Reason);
        Assert.Equal("shop.yaml(3,3): a.b: " + fault.Reason, fault.ToString());
    }

    [Fact]
    public void What_can_not_be_read_has_one_fault_only()
    {
        var document = Assert.Single(DocumentStream.Read("a: 1\na: 2\nb: @\n"));

        Assert.Null(document.Node);
        Assert.Equal(YamlFaultKind.Syntax, Assert.Single(document.Faults).Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(500)]
    public void Mappings_of_any_size_know_their_keys(int count)
    {
        var lines = Enumerable.Range(0, count).Select(index => string.Create(CultureInfo.InvariantCulture, $"k{index}: {index}\n"));
        var text = string.Concat(lines);

        var document = Assert.Single(DocumentStream.Read(text + text));

        Assert.Equal(count, document.Node!.Count);
        Assert.Equal(count, document.Faults.Count);
        Assert.Equal(count - 1, document.Node.IndexOf(string.Create(CultureInfo.InvariantCulture, $"k{count - 1}")));
    }

    private static string Describe(YamlFault fault) => string.Create(
        CultureInfo.InvariantCulture,
        $"{fault.Path} {fault.Origin.Line}:{fault.Origin.Column} first {fault.First!.Line}:{fault.First.Column}");
}
