using PodSharp.Documents;
using PodSharp.Yaml;
using static PodSharp.Core.Tests.Yaml.Nodes;

namespace PodSharp.Core.Tests.Yaml;

/// <summary>The section "Form" of docs/canonical-yaml.md, rule by rule.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void Every_document_begins_with_its_marker_and_ends_with_one_line_feed()
    {
        Assert.Equal("---\na: b\n", Text(Map(("a", "b"))));
        Assert.Equal("---\n{}\n", Text(MappingNode.Empty));
    }

    [Fact]
    public void Lists_stand_under_the_first_letter_of_their_key()
    {
        var list = List("x", Map(("a", 1), ("b", List(2, 3))), List("u", List("v", "w")), List(Map(("c", 4))));
        var document = Map(("spec", Map(("list", list))));

        Assert.Equal(
            """
            ---
            spec:
              list:
              - x
              - a: 1
                b:
                - 2
                - 3
              - - u
                - - v
                  - w
              - - c: 4

            """,
            Text(document));
    }

    [Fact]
    public void Empty_values_have_their_short_form_wherever_they_stand()
    {
        var document = Map(
            ("map", MappingNode.Empty),
            ("list", SequenceNode.Empty),
            ("text", ""),
            ("items", List(MappingNode.Empty, SequenceNode.Empty, "")));

        Assert.Equal(
            """
            ---
            map: {}
            list: []
            text: ""
            items:
            - {}
            - []
            - ""

            """,
            Text(document));
    }

    [Fact]
    public void Null_is_never_written()
    {
        var document = Map(("a", ScalarNode.Null), ("b", Map(("c", ScalarNode.Null))), ("d", List(Map(("e", ScalarNode.Null), ("f", 1)))));

        Assert.Equal("---\nb: {}\nd:\n- f: 1\n", Text(document));
        Assert.Equal("---\n{}\n", Text(Map(("a", ScalarNode.Null))));
    }

    [Fact]
    public void Truth_values_and_whole_numbers_are_plain()
    {
        var document = Map(
            ("yes", true), ("no", false), ("mode", 420), ("negative", -1), ("great", ScalarNode.Integer("123456789012345678901234567890")));

        Assert.Equal(
            """
            ---
            "yes": true
            "no": false
            mode: 420
            negative: -1
            great: 123456789012345678901234567890

            """,
            Text(document));
    }

    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1.0e-07")]
    [InlineData(100000000000000000000d, "100000000000000000000.0")]
    [InlineData(1e21, "1.0e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(-2.5e-300, "-2.5e-300")]
    public void Numbers_with_a_fraction_always_have_a_dot(double number, string expected) =>
        Assert.Equal($"---\nnumber: {expected}\n", Text(MappingNode.Of(("number", ScalarNode.Of(number)))));

    [Fact]
    public void Nothing_is_folded()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 1000));

        Assert.Equal($"---\na: {words}\n", Text(Map(("a", words))));
    }

    [Fact]
    public void Lines_stand_as_a_block_under_a_key_and_in_lists()
    {
        var document = Map(
            ("data", Map(("run.sh", "#!/bin/sh\nset -e\n\n  exec app\n"))),
            ("args", List("one\ntwo", List("three\nfour\n"))));

        Assert.Equal(
            """
            ---
            data:
              run.sh: |
                #!/bin/sh
                set -e

                  exec app
            args:
            - |-
              one
              two
            - - |
                three
                four

            """,
            Text(document));
    }

    [Fact]
    public void Values_that_a_node_carries_beside_its_entries_are_not_written()
    {
        var document = Map(("a", 1)).WithDeclared(Map(("volumes", List("x"))));

        Assert.Equal("---\na: 1\n", Text(document));
    }

    [Fact]
    public void Bytes_and_text_are_the_same()
    {
        var document = Map(("é", "ünïcödé \ud83d\ude00"), ("block", "é\n\ud83d\ude00\n"));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();

        CanonicalYaml.Write(buffer, document, null);

        Assert.Equal(Text(document), System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal("---\n\"é\": \"ünïcödé \ud83d\ude00\"\nblock: |\n  é\n  \ud83d\ude00\n", Text(document));
    }

    [Fact]
    public void Texts_longer_than_any_buffer_stay_whole()
    {
        var quoted = string.Concat(Enumerable.Repeat("é\ud83d\ude00\u200B\"", 5000));
        var plain = new string('x', 100_000);

        var text = Text(Map(("quoted", quoted), ("plain", plain)));

        Assert.Equal($"---\nquoted: \"{quoted.Replace("\u200B", "\\u200B").Replace("\"", "\\\"")}\"\nplain: {plain}\n", text);
    }

    private static string Text(MappingNode document) => CanonicalYaml.ToText(document, null);
}
