using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.Reading;

/// <summary>Texts and the documents that they are; several documents stand on a line each.</summary>
public class YamlReaderTests
{
    public static TheoryData<string, string> Texts => new()
    {
        // Documents.
        { "", "" },
        { "# nothing\n", "" },
        { "---\n", "" },
        { "---\n---\na: 1\n...\n---\n# nothing\n", "{a: 1}" },
        { "a: 1\n---\nb: 2\n---\nc: 3", "{a: 1}\n{b: 2}\n{c: 3}" },
        { "null\n---\n~\n---\na: 1\n", "{a: 1}" },
        { "{}\n", "{}" },
        { "%YAML 1.1\n---\na: 1\n", "{a: 1}" },
        { "\uFEFFa: 1\n", "{a: 1}" },
        { "a: 1\r\nb: 2\r\n", "{a: 1, b: 2}" },

        // Mappings and lists.
        { "a: 1\nb:\n  c: 2\n  d:\n    e: 3\n", "{a: 1, b: {c: 2, d: {e: 3}}}" },
        { "a:\n- 1\n- 2\nb: 3\n", "{a: [1, 2], b: 3}" },
        { "a:\n  - 1\n  - 2\n", "{a: [1, 2]}" },
        { "a:\n- b: 1\n  c: 2\n- d: 3\n", "{a: [{b: 1, c: 2}, {d: 3}]}" },
        { "a:\n- - 1\n  - 2\n-\n  - 3\n", "{a: [[1, 2], [3]]}" },
        { "a: [1, [2, 3], {b: 4}]\n", "{a: [1, [2, 3], {b: 4}]}" },
        { "a: {b: 1, c: [2], d}\n", "{a: {b: 1, c: [2], d: null}}" },
        { "a: [1,\n    2 , # two\n    3 ]\n", "{a: [1, 2, 3]}" },
        { "a: [b: 1, c: 2]\n", "{a: [{b: 1}, {c: 2}]}" },
        { "a: []\nb: {}\n", "{a: [], b: {}}" },
        { "a:\nb:\n- \n", "{a: null, b: [null]}" },
        { "? a\n: b\n", "{a: \"b\"}" },
        { "\"a\": 1\n'b' : 2\n", "{a: 1, b: 2}" },
        { "a : 1 # one\n# two\nb:   2\n", "{a: 1, b: 2}" },
        { "a:\t1\n", "{a: 1}" },

        // Texts.
        { "a: b c\n", "{a: \"b c\"}" },
        { "a: b\n  c\n\n  d\n", "{a: \"b c\\nd\"}" },
        { "a: 'it''s'\n", "{a: \"it's\"}" },
        { "a: 'b\n\n  c'\n", "{a: \"b\\nc\"}" },
        { "a: \"b\\tc\\x41\\u00e9\\U0001F600\\e\"\n", "{a: \"b\tcAé\U0001F600\u001b\"}" },
        { "a: \"b \\\n  c\"\n", "{a: \"b c\"}" },
        { "a: b#c\n", "{a: \"b#c\"}" },
        { "a: b #c\n", "{a: \"b\"}" },
        { "a: http://b:80/c?d#e\n", "{a: \"http://b:80/c?d#e\"}" },
        { "a: |\n  b\n   c\n\n  d\n", "{a: \"b\\n c\\n\\nd\\n\"}" },
        { "a: |-\n  b\n\nc: 1\n", "{a: \"b\", c: 1}" },
        { "a: |+\n  b\n\nc: 1\n", "{a: \"b\\n\\n\", c: 1}" },
        { "a: |2\n    b\n", "{a: \"  b\\n\"}" },
        { "a: >\n  b\n  c\n\n  d\n", "{a: \"b c\\nd\\n\"}" },
        { "a: |\n  b\tc\n", "{a: \"b\tc\\n\"}" },
        { "a: |\n  # b\n  ---\n", "{a: \"# b\\n---\\n\"}" },
        { "a:\n- |\n  b\n- c\n", "{a: [\"b\\n\", \"c\"]}" },
        { "a: \U0001F600\né: ñ\n", "{a: \"\U0001F600\", é: \"ñ\"}" },

        // Numbers and truth values; the disputed ones are in plain-scalars.tsv.
        { "a: [yes, NO, On, y, true]\n", "{a: [true, false, true, true, true]}" },
        { "a: ['yes', \"1\", !!str true]\n", "{a: [\"yes\", \"1\", \"true\"]}" },
        { "a: [0755, 0o17, 0b11, 0x1F, 1_000, +1, -0x1F]\n", "{a: [493, 15, 3, 31, 1000, 1, -31]}" },
        { "a: [1.0, 1.5, 1e3, 5., .5, 1.0e+21, -0.0]\n", "{a: [1.0, 1.5, 1000, 5, 0.5, 1.0e+21, -0.0]}" },
        { "a: [9223372036854775808, -9223372036854775809]\n", "{a: [9223372036854775808, -9223372036854775809]}" },
        { "a: [1:30, 2024-01-01, 1.2.3, 1e1000, 0x]\n", "{a: [\"1:30\", \"2024-01-01\", \"1.2.3\", \"1e1000\", \"0x\"]}" },
        { "a: [.5_0, ._5, .5_, .e5]\n", "{a: [0.5, \"._5\", \".5_\", \".e5\"]}" },

        // Keys.
        { "yes: 1\n1.50: 2\n0777: 3\n", "{true: 1, 1.5: 2, 511: 3}" },
        { "\"yes\": 1\n\"\": 2\n", "{yes: 1, : 2}" },

        // Tags.
        { "a: [!!int \"5\", !!float 1, !!bool y, !!null ~]\n", "{a: [5, 1, true, null]}" },
        { "a: [!!binary aGk=, !!timestamp 2024-01-01, !own 5, ! 5]\n", "{a: [\"hi\", \"2024-01-01\", \"5\", \"5\"]}" },
        { "a: !!map {b: 1}\nc: !!set {d, e}\n", "{a: {b: 1}, c: {d: null, e: null}}" },
        { "a: !<tag:yaml.org,2002:int> 5\n", "{a: 5}" },

        // Anchors and merges.
        { "a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}" },
        { "a: [&x 1, *x, &x 2, *x]\n", "{a: [1, 1, 2, 2]}" },
        { "a: &x b\n*x : 1\n", "{a: \"b\", b: 1}" },
        { "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", "{a: {b: 1}, c: {b: 1, d: 2}}" },
        { "a: &x {b: 1}\nc:\n  <<: *x\n  b: 2\n", "{a: {b: 1}, c: {b: 2}}" },
        { "a: &x {b: 1}\nc:\n  b: 2\n  <<: *x\n", "{a: {b: 1}, c: {b: 1}}" },
        { "a:\n  <<: [{b: 1}, {b: 2, c: 3}]\n", "{a: {b: 1, c: 3}}" },
        { "a:\n  <<: []\n  \"<<\": 1\n", "{a: {<<: 1}}" },
        { "a:\n  <<: {b: 1}\n  <<: {b: 2}\n", "{a: {b: 2}}" },

        // JSON.
        { "{\"a\":1,\"b\":[true,null,-1.5e3],\"c\":{}}", "{a: 1, b: [true, null, -1500], c: {}}" },
        { "{\n\t\"a\": [\n\t\t\"b\"\n\t]\n}\n", "{a: [\"b\"]}" },
        { "{\"a\": \"\\/\\b\\u00e9\\ud83d\\ude00\"}", "{a: \"/\bé\U0001F600\"}" },
        { "{\"a\"\n:\n1\n}", "{a: 1}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_as_its_documents(string yaml, string documents) =>
        Assert.Equal(documents, string.Join('\n', YamlReader.ReadAll(yaml).Select(document => document.ToString())));

    [Fact]
    public void Long_keys_of_JSON_are_read()
    {
        var key = new string('k', 5000);

        Assert.Equal(1, YamlReader.ReadAll($"{{\"{key}\": 1}}")[0].IndexOf(key) + 1);
    }

    [Fact]
    public void Kinds_of_scalars_are_told_apart()
    {
        var list = Assert.IsType<SequenceNode>(YamlReader.ReadAll("a: [b, 1, 1.5, true, ~]")[0]["a"]);

        Assert.Equal(
            [ScalarKind.String, ScalarKind.Integer, ScalarKind.Float, ScalarKind.Boolean, ScalarKind.Null],
            list.Items.ToArray().Select(item => ((ScalarNode)item).Kind));
    }
}
