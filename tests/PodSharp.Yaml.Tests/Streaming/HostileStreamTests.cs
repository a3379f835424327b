using System.Globalization;
using System.Text;

namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>No stream crashes or stops the reader, and what stands behind the worst document is still read.</summary>
public class HostileStreamTests
{
    private const string Last = "\n---\nlast: 1\n";

    // By name, because texts as large as these are no names of tests.
    private static readonly Dictionary<string, (string Yaml, string Words)> Hostile = new(StringComparer.Ordinal)
    {
        ["brackets"] = ("a: " + Repeat("[", 100_000), "deep in each other"),
        ["braces"] = ("a: " + Repeat("{a: ", 100_000), "deep in each other"),
        ["dashes"] = ("a:\n" + Repeat("- ", 100_000), "deep in each other"),
        ["question marks"] = (Repeat("? ", 100_000), "a key must be a text"),
        ["an open list"] = ("a: [b", "without \",\" or \"]\""),
        ["an open mapping"] = ("{\"a\": {\"b\": 1}", "without \",\" or \"}\""),
        ["an open quote"] = ("a: \"b" + Repeat("\n  c: d", 10_000), "never closed"),
        ["an open single quote"] = ("a: 'b", "never closed"),
        ["an open escape"] = ("a: \"\\u12", "hexadecimal"),
        ["a key cut off"] = ("a: 1\nb", "that the key has a colon"),
        ["an alias of itself"] = ("a: &b [*b]", "holds itself"),
        ["an alias of what is around"] = ("a: &b {c: {d: [*b]}}", "holds itself"),
        ["an alias bomb"] = (Bomb(), "aliases repeat more than"),
        ["a merge bomb"] = (Merges(), "aliases repeat more than"),
        ["a control character"] = ("a: b\u0001", "the control character U+0001"),
        ["NUL"] = ("\0\0\0\0", "the control character U+0000"),
        ["a huge key"] = (new string('k', 100_000) + ": 1", "no part of the document"),
        ["infinity"] = ("a: .inf", "infinity and NaN"),
        ["a key beyond 64 bits"] = (new string('9', 300) + ": a", "beyond 64 bits"),
        ["a tag without end"] = ("a: !<" + new string('t', 10_000), "no valid YAML"),
        ["an anchor without end"] = ("a: *" + new string('x', 10_000), "there is no anchor"),
        ["tags without handle"] = ("a: !b!c d", "unknown handle"),
        ["two directives"] = ("%YAML 1.1\n%YAML 1.1\n---\na: 1", "no valid YAML"),
    };

    private static readonly Dictionary<string, string> Readable = new(StringComparer.Ordinal)
    {
        ["a long line"] = "a: " + new string('x', 3_000_000),
        ["many words"] = "a: " + Repeat("x y ", 300_000) + "z",
        ["many lines"] = "a: |\n" + Repeat("  x\n", 200_000),
        ["many digits"] = "a: " + new string('9', 1_000_000),
        ["many zeros"] = "a: " + new string('0', 1_000_000) + "9",
        ["many underscores"] = "a: 1" + new string('_', 1_000_000) + "2",
        ["a huge exponent"] = "a: 1e" + new string('9', 100_000),
        ["a tiny exponent"] = "a: 1e-" + new string('9', 1_000),
        ["a huge key of JSON"] = "{\"" + new string('k', 1_000_000) + "\": 1}",
        ["many items"] = "a: [" + Repeat("b, ", 100_000) + "c]",
        ["many anchors"] = "a:\n" + Repeat("- &b c\n", 50_000),
        ["many comments"] = Repeat("# c\n", 100_000) + "a: 1",
        ["many blank lines"] = Repeat(" \n", 100_000) + "a: 1",
    };

    public static TheoryData<string> HostileNames => new(Hostile.Keys);

    public static TheoryData<string> ReadableNames => new(Readable.Keys);

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_hostile_document_is_one_fault_and_the_next_is_read(string name)
    {
        var (yaml, words) = Hostile[name];

        var documents = DocumentStream.Read(yaml + Last);

        Assert.Equal(2, documents.Count);
        Assert.Null(documents[0].Node);
        var fault = Assert.Single(documents[0].Faults);
        Assert.Equal(YamlFaultKind.Syntax, fault.Kind);
        Assert.Equal("", fault.Path);
        Assert.Contains(words, fault.Reason, StringComparison.Ordinal);
        Assert.True(fault.Origin is { Line: > 0, Column: > 0 });
        Assert.Equal("{last: 1}", documents[1].Node!.ToString());
    }

    [Theory]
    [MemberData(nameof(ReadableNames))]
    public void Size_alone_is_no_fault(string name)
    {
        var documents = DocumentStream.Read(Readable[name] + Last);

        Assert.All(documents, document => Assert.Empty(document.Faults));
        Assert.Equal(2, documents.Count);
    }

    [Fact]
    public void A_document_beyond_the_limit_is_not_kept()
    {
        var block = Encoding.UTF8.GetBytes(Repeat("key: 1\n\n", 10_000));
        var blocks = (YamlReader.MaximumLength / block.Length) + 1;
        var stream = new RepeatingStream(block, blocks, "---\nlast: 1\n"u8.ToArray());

        var documents = YamlReader.ReadDocuments(stream, "big.yaml").ToArray();

        Assert.Equal("big.yaml(1,1): the text is longer than 64 MiB; split it", Assert.Single(documents[0].Faults).ToString());
        Assert.Equal("{last: 1}", documents[1].Node!.ToString());
        Assert.Equal((20_000 * blocks) + 1, documents[1].FirstLine);
    }

    [Fact]
    public void Thousands_of_repeated_keys_are_told_up_to_a_limit()
    {
        var document = Assert.Single(DocumentStream.Read(Repeat("a: 1\n", 50_000)));

        Assert.Equal(YamlReader.MaximumDuplicateKeys, document.Faults.Count);
        Assert.Equal("{a: 1}", document.Node!.ToString());
    }

    [Fact]
    public void Merges_in_a_row_are_no_deeper_than_they_look()
    {
        var text = new StringBuilder("a0: &a0 {x: 1}\n");
        for (var index = 1; index <= 2 * YamlReader.MaximumDepth; index++)
            text.Append(CultureInfo.InvariantCulture, $"a{index}: &a{index}\n  <<: *a{index - 1}\n");

        Assert.Empty(Assert.Single(DocumentStream.Read(text.ToString())).Faults);
    }

    [Fact]
    public void Empty_documents_cost_next_to_nothing() =>
        Assert.Equal(1_000_000, Assert.Single(DocumentStream.Read(Repeat("---\n", 1_000_000) + "---\na: 1\n")).Index);

    [Fact]
    public void UTF_16_is_one_fault()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("a: 1\n---\nb: 2\n")).ToArray();
            Assert.Equal("(1,1): the file is UTF-16; save it as UTF-8", Assert.Single(Assert.Single(DocumentStream.Read(bytes)).Faults).ToString());
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_spoil_their_document_only()
    {
        var bytes = "a: 1\n---\nb: 2\nc: é"u8.ToArray().Concat(new byte[] { 0xFF }).Concat("\n---\nd: 3\n"u8.ToArray()).ToArray();

        var documents = DocumentStream.Read(bytes);

        Assert.Equal("0@1 {a: 1}, 1@2 - !Syntax (4,5), 2@5 {d: 3}", string.Join(", ", documents.Select(DocumentStream.Describe)));
        Assert.Equal("c: é\uFFFD", documents[1].Line(4));
    }

    [Fact]
    public void Any_bytes_are_documents_or_faults_with_a_place()
    {
        const string Syntax = "a: [b, {c: 'd'}]\n- &e \"f\"\n? *e | >\n  !!g #h\t%i @j `k\r---\n...\n<<: ~{\"a\":1}";
        var random = new Random(20261121);
        for (var round = 0; round < 5_000; round++)
        {
            var bytes = Enumerable.Range(0, random.Next(1, 60))
                .Select(_ => random.Next(20) == 0 ? (byte)random.Next(256) : (byte)Syntax[random.Next(Syntax.Length)]).ToArray();
            foreach (var document in YamlReader.ReadDocuments(new TricklingStream(bytes, random.Next(1, 8))))
            {
                Assert.True(document.Node is not null || document.Faults.Count > 0);
                Assert.All(document.Faults, fault => Assert.True(fault is { Origin: { Line: > 0, Column: > 0 }, Reason.Length: > 0 }));
            }
        }
    }

    private static string Bomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 10; level++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10));
            bomb.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [{aliases}]\n");
        }

        return bomb.ToString();
    }

    private static string Merges() =>
        "a: &a {" + string.Join(", ", Enumerable.Range(0, 1000).Select(index => $"k{index}: 1")) + "}\n"
        + "b:\n  <<: [" + string.Join(", ", Enumerable.Repeat("*a", 200)) + "]\n";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
