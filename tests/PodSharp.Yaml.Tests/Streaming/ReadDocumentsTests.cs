using System.Globalization;
using System.Text;
using PodSharp.Documents;
using PodSharp.Yaml.Tests.Reading;

namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>Where a document of a stream begins and ends, its number, and the lines that it counts.</summary>
public class ReadDocumentsTests
{
    public static TheoryData<string, string> Texts => new()
    {
        // Numbers and lines.
        { "", "" },
        { "\n\n", "" },
        { "a: 1\n", "0@1 {a: 1}" },
        { "a: 1\n---\nb: 2\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\n---\nb: 2\n---\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "---\na: 1\n---\n\n\n---\nb: 2", "0@1 {a: 1}\n2@6 {b: 2}" },
        { "---\n---\na: 1\n", "1@2 {a: 1}" },
        { "# licence\n\n---\na: 1\n", "0@1 {a: 1}" },
        { "---\n# nothing\n---\n# a\na: 1\n", "1@3 {a: 1}" },
        { "a: 1\n---\n# nothing\n---\nb: 2\n", "0@1 {a: 1}\n2@4 {b: 2}" },
        { "null\n---\na: 1\n", "1@2 {a: 1}" },

        // What a separator is.
        { "a: 1\n--- \t\nb: 2\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\n--- # two\nb: 2\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\n--- {b: 2}\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\n---", "0@1 {a: 1}" },
        { "a: |\n  ---\n  b\n---\nc: 2\n", "0@1 {a: \"---\\nb\\n\"}\n1@4 {c: 2}" },
        { "a: b\n ---\n", "0@1 {a: \"b ---\"}" },
        { "---a: 1\n---b: 2\n", "0@1 {---a: 1, ---b: 2}" },
        { "a: b---\n", "0@1 {a: \"b---\"}" },
        { "----\n", "0@1 - !NotAnObject (1,1)" },
        { "a: 1\n...\n---\nb: 2\n", "0@1 {a: 1}\n1@3 {b: 2}" },
        { "a: 1\n...\nb: 2\n", "0@1 {a: 1}\n1@3 {b: 2}" },
        { "a: 1\n... # end\n# c\n---\nb: 2\n", "0@1 {a: 1}\n1@3 {b: 2}" },
        { "a: 1\n...", "0@1 {a: 1}" },
        { "a: ...\n", "0@1 {a: \"...\"}" },

        // Line ends.
        { "a: 1\r\n---\r\nb: 2\r\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\r---\rb: 2\r", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "a: 1\r\n\n\r---\n@", "0@1 {a: 1}\n1@4 - !Syntax (5,1)" },
        { "a: |\r\n  b\r\n  c\r\n---\r\nd: *e\r\n", "0@1 {a: \"b\\nc\\n\"}\n1@4 - !Syntax (5,4)" },

        // Marks and directives.
        { "\uFEFFa: 1\n", "0@1 {a: 1}" },
        { "\uFEFF# c\n---\na: @\n", "0@1 - !Syntax (3,4)" },
        { "\uFEFF{\"a\": 1} {\"b\": 2}", "0@1 {a: 1}\n1@1 {b: 2}" },
        { "a: 1\n---\n\uFEFFb: 2\n", "0@1 {a: 1}\n1@2 {\uFEFFb: 2}" },
        { "%YAML 1.1\n---\na: 1\n", "0@1 {a: 1}" },
        { "%TAG !e! tag:e:\n# c\n---\na: !e!f g\n---\nh: 1\n", "0@1 {a: \"g\"}\n1@5 {h: 1}" },
        { "a: 1\n...\n%YAML 1.1\n---\nb: 2\n", "0@1 {a: 1}\n1@3 {b: 2}" },
        { "%YAML 1.1\na: 1\n", "0@1 - !Syntax (2,2)" },
        { "a: 1\n---\n%YAML 1.1\n---\nb: 2\n", "0@1 {a: 1}\n1@2 - !Syntax (2,1)\n2@4 {b: 2}" },

        // Objects of JSON.
        { "{\"a\": 1}", "0@1 {a: 1}" },
        { "{\"a\": 1}{\"b\": 2}", "0@1 {a: 1}\n1@1 {b: 2}" },
        { "{\"a\": 1}\n{\"b\": 2}\n", "0@1 {a: 1}\n1@2 {b: 2}" },
        { "  {\n\t\"a\": {\"b\": []}\n  }\n\n  {\"c\": 2}\n", "0@1 {a: {b: []}}\n1@5 {c: 2}" },
        { "{\"a\": \"} {\", \"b\": \"\\\"} {\"} {\"c\": 3}", "0@1 {a: \"} {\", b: \"\\\"} {\"}\n1@1 {c: 3}" },
        { "{\"a\": 1}\n---\n{\"b\": 2}\n{\"c\": 3}\n", "0@1 {a: 1}\n1@2 {b: 2}\n2@4 {c: 3}" },
        { "{\"a\": 1} {\"b\": @} {\"c\": 3}", "0@1 {a: 1}\n1@1 - !Syntax (1,16)\n2@1 {c: 3}" },
        { "{\"é\": 1} {\"b\": *c}", "0@1 {é: 1}\n1@1 - !Syntax (1,16)" },
        { "{\"a\": 1}\n\n{\"b\": 1, \"b\": 2}", "0@1 {a: 1}\n1@3 {b: 2} !DuplicateKey (3,10) b" },
        { "{\"a\": 1} b", "0@1 - !Syntax (1,10)" },
        { "{\"a\": 1", "0@1 - !Syntax (1,8)" },
        { "{a: '} {', b: 1} # } {\n", "0@1 {a: \"} {\", b: 1}" },
        { "{a: it's}\n", "0@1 {a: \"it's\"}" },
        { "[{\"a\": 1}]", "0@1 - !NotAnObject (1,1)" },

        // A fault hides no other document.
        { "a: [\n---\nb: 2\n", "0@1 - !Syntax (2,1)\n1@2 {b: 2}" },
        { "a: 'b\n---\nc: \"d\n---\ne: 5\n", "0@1 - !Syntax (1,4)\n1@2 - !Syntax (3,4)\n2@4 {e: 5}" },
        { "a: 1\n---\n\tb: 2\n---\nc: 3\n", "0@1 {a: 1}\n1@2 - !Syntax (3,1)\n2@4 {c: 3}" },
        { "a: &x 1\n---\nb: *x\n---\nc: 3\n", "0@1 {a: 1}\n1@2 - !Syntax (3,4)\n2@4 {c: 3}" },
        { "- a\n---\nb\n---\nc: 3\n", "0@1 - !NotAnObject (1,1)\n1@2 - !NotAnObject (3,1)\n2@4 {c: 3}" },
        { "a: \u0001\n---\nb: 2\n", "0@1 - !Syntax (1,4)\n1@2 {b: 2}" },
        { "# \u0000\n---\nb: 2\n", "0@1 - !Syntax (1,3)" },
        { "a: 1\u2028---\nb: 2\n", "0@1 - !Syntax (3,1)" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_stream_is_read_document_by_document(string text, string documents) =>
        Assert.Equal(documents, string.Join('\n', DocumentStream.Read(text).Select(DocumentStream.Describe)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_size_of_parts_makes_no_difference(string text, string documents)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var size in new[] { 1, 2, 3, 5, 4096 })
        {
            var read = YamlReader.ReadDocuments(new TricklingStream(bytes, size));
            Assert.Equal(documents, string.Join('\n', read.Select(DocumentStream.Describe)));
        }
    }

    [Theory]
    [MemberData(nameof(YamlReaderTests.Texts), MemberType = typeof(YamlReaderTests))]
    public void Documents_are_the_same_as_those_of_the_whole_text(string yaml, string documents)
    {
        var read = DocumentStream.Read(yaml);

        Assert.All(read, document => Assert.Empty(document.Faults));
        Assert.Equal(documents, string.Join('\n', read.Select(document => document.Node!.ToString())));
    }

    [Fact]
    public void Documents_are_read_as_they_are_asked_for()
    {
        var stream = new TricklingStream(Encoding.UTF8.GetBytes("a: 1\n---\nb: 2\n---\n" + new string('#', 10_000)), most: 16);

        using var documents = YamlReader.ReadDocuments(stream).GetEnumerator();
        Assert.True(documents.MoveNext());

        Assert.Equal("{a: 1}", documents.Current.Node!.ToString());
        Assert.InRange(stream.Position, 0, 32);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_documents()
    {
        var one = Encoding.UTF8.GetBytes("a: 1\nb: [c, d, e]\n---\n");
        var bytes = Enumerable.Repeat(one, 10_000).SelectMany(part => part).ToArray();
        WeakReference? first = null;
        var count = 0;
        foreach (var document in YamlReader.ReadDocuments(new MemoryStream(bytes)))
        {
            first ??= new WeakReference(document);
            count++;
        }

        GC.Collect();

        Assert.Equal(10_000, count);
        Assert.False(first!.IsAlive);
    }

    [Fact]
    public void Places_count_lines_of_the_file()
    {
        var document = DocumentStream.Read("# one\na: 1\n---\n# two\n\nb:\n- c: 2\n", "shop.yaml")[1];

        var item = ((SequenceNode)document.Node!["b"]!)[0];
        Assert.Equal("shop.yaml(7,3)", item.Origin!.ToString());
        Assert.Equal("shop.yaml(6,1)", document.Node.Entries[0].KeyOrigin!.ToString());
        Assert.Equal(3, document.FirstLine);
        Assert.Equal("shop.yaml", document.File);
    }

    [Fact]
    public void Columns_behind_another_object_count_from_the_beginning_of_the_line()
    {
        var documents = DocumentStream.Read("{\"a\": \"é😀\"} {\"b\": 2}\n{\"c\": 3}\n");

        Assert.Equal("(1,20)", documents[1].Node!["b"]!.Origin!.ToString());
        Assert.Equal("(2,7)", documents[2].Node!["c"]!.Origin!.ToString());
        Assert.Equal(new string(' ', 13) + "{\"b\": 2}", documents[1].Line(1));
    }

    [Fact]
    public void A_line_is_shown_by_its_number_in_the_file()
    {
        var document = DocumentStream.Read("a: 1\n---\nb: 2\r\n\tc: @\n")[1];

        Assert.Equal("b: 2", document.Line(3));
        Assert.Equal("\tc: @", document.Line(4));
        Assert.Equal("", document.Line(1));
        Assert.Equal("", document.Line(99));
    }

    [Theory]
    [MemberData(nameof(YamlReaderFaultTests.Faults), MemberType = typeof(YamlReaderFaultTests))]
    public void A_fault_behind_other_documents_has_its_place_and_a_line_to_show(string yaml, int line, int column, string words)
    {
        // Where the parser sees the end of a document inside what it reads, the stream has been split before.
        if (yaml is "a: \"b\n---\nc: \"\n" or "{\"a\": 1} {\"b\": 2}\n")
            return;

        var documents = DocumentStream.Read("first: 1\n...\n" + yaml, "shop.yaml");

        var fault = documents.Skip(1).SelectMany(document => document.Faults).First();
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"shop.yaml({line + 2},{column})"),
            fault.Origin.ToString());

        // Other lines in it are those of the file too.
        if (!words.Contains("at line", StringComparison.Ordinal))
            Assert.Contains(words, fault.Reason, StringComparison.Ordinal);
    }
}
