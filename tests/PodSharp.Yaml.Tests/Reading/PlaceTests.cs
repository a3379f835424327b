using System.Globalization;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.Reading;

/// <summary>Every node and key knows where it was written; the end is exclusive.</summary>
public class PlaceTests
{
    [Fact]
    public void Every_node_and_key_has_its_place()
    {
        const string Yaml = """
            kind: Pod
            spec:
              containers:
              - name: "web"
                args: [a, {b: 1}]
              - name: log
            # comment

            data:
              script: |
                one
                two
              empty:
            """;

        Assert.Equal(
            """
            . 1:1-13:9
            kind 1:1-1:5 = 1:7-1:10
            spec 2:1-2:5 = 3:3-6:14
            spec.containers 3:3-3:13 = 4:3-6:14
            spec.containers[0] = 4:5-5:22
            spec.containers[0].name 4:5-4:9 = 4:11-4:16
            spec.containers[0].args 5:5-5:9 = 5:11-5:22
            spec.containers[0].args[0] = 5:12-5:13
            spec.containers[0].args[1] = 5:15-5:21
            spec.containers[0].args[1].b 5:16-5:17 = 5:19-5:20
            spec.containers[1] = 6:5-6:14
            spec.containers[1].name 6:5-6:9 = 6:11-6:14
            data 9:1-9:5 = 10:3-13:9
            data.script 10:3-10:9 = 10:11-13:1
            data.empty 13:3-13:8 = 13:9-13:9
            """,
            string.Join('\n', Places(Yaml)));
    }

    [Fact]
    public void An_alias_stands_where_it_is_written_and_its_parts_where_the_anchor_is()
    {
        var document = YamlReader.ReadAll("a: &x {b: 1}\nc: *x\n", "a.yaml")[0];

        var alias = Assert.IsType<MappingNode>(document["c"]);
        Assert.Equal("a.yaml(2,4)", alias.Origin!.ToString());
        Assert.Equal("a.yaml(1,11)", alias["b"]!.Origin!.ToString());
    }

    [Fact]
    public void A_text_without_a_file_has_places_too() =>
        Assert.Equal("(1,4)", YamlReader.ReadAll("a: 1")[0]["a"]!.Origin!.ToString());

    [Fact]
    public void Lines_are_counted_through_all_documents_and_line_ends()
    {
        var documents = YamlReader.ReadAll("a: 1\r\n---\r\nb: 2\r---\n\n\nc: 3\n");

        Assert.Equal([1, 3, 7], documents.Select(document => ((TextOrigin)document.Origin!).Line));
    }

    private static IEnumerable<string> Places(string yaml)
    {
        var document = YamlReader.ReadAll(yaml)[0];
        return new[] { $". {Span(document.Origin)}" }.Concat(Places(document, ""));
    }

    private static IEnumerable<string> Places(DocumentNode node, string path) => node switch
    {
        MappingNode mapping => mapping.Entries.ToArray().SelectMany(entry =>
            Place(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", $" {Span(entry.KeyOrigin)}")),
        SequenceNode sequence => sequence.Items.ToArray().SelectMany((item, index) =>
            Place(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), "")),
        _ => [],
    };

    private static IEnumerable<string> Place(DocumentNode node, string path, string key) =>
        new[] { $"{path}{key} = {Span(node.Origin)}" }.Concat(Places(node, path));

    private static string Span(Origin? origin)
    {
        var place = Assert.IsType<TextOrigin>(origin);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn}");
    }
}
