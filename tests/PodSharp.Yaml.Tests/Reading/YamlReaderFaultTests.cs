namespace PodSharp.Yaml.Tests.Reading;

/// <summary>Texts that can't be read, the place that is named, and what is said.</summary>
public class YamlReaderFaultTests
{
    public static TheoryData<string, int, int, string> Faults => new()
    {
        // Tabs.
        { "a:\n\tb: 1\n", 2, 1, "a tab in the indentation; YAML takes only spaces" },
        { "a:\n  b: 1\n\tc: 2\n", 3, 1, "a tab in the indentation" },
        { "\ta: 1\n", 1, 1, "a tab in the indentation" },
        { "a:\n- b\n-\tc\n", 3, 2, "a tab in the indentation" },
        { "a: 1\n\t\nb: 2\n", 2, 1, "a tab in the indentation" },
        { "a: 1\n\t# comment\nb: 2\n", 2, 1, "a tab in the indentation" },
        { "a: |\n  b\n\tc\n", 3, 1, "a tab in the indentation" },
        { "a: # b\n  \t\n  b: 1\n", 2, 3, "a tab in the indentation" },

        // Mappings and lists.
        { "a: b: c\n", 1, 5, "stands inside another value" },
        { "a: 1\n b: 2\n", 2, 3, "stands inside another value" },
        { "a: b\n  c: d\n", 2, 4, "check the indentation" },
        { "a:b\nc: d\n", 2, 2, "each colon has a space behind it" },
        { "a: b\nc d\ne: f\n", 2, 1, "that the key has a colon" },
        { "a:\n  - b\n - c\n", 3, 2, "check the indentation" },
        { "a: |\n  b\n c\n", 3, 2, "check the indentation" },
        { "a: - b\n", 1, 4, "begin a new line with \"- \"" },

        // Keys.
        { "a: 1\na: 2\n", 2, 1, "the key \"a\" is already there, at line 1, column 1; remove one of the two" },
        { "a:\n- b: 1\n  c: 2\n  b: 3\n", 4, 3, "at line 2, column 3" },
        { "{a: 1, a: 2}\n", 1, 8, "the key \"a\" is already there" },
        { "yes: 1\n\"true\": 2\n", 2, 1, "the key \"true\" is already there" },
        { "a:\n  <<: {b: 1}\n  b: 2\n  b: 3\n", 4, 3, "at line 3, column 3" },
        { "~: a\n", 1, 1, "null can't be a key" },
        { "? [a]\n: b\n", 1, 3, "a key must be a text" },
        { "{a: b}: c\n", 1, 1, "a key must be a text" },
        { "a: &b {c: 1}\n*b : 2\n", 2, 1, "a key must be a text" },
        { "18446744073709551615: a\n", 1, 1, "beyond 64 bits" },
        { "b:\n  a *b: c\n", 2, 3, "put the key \"a *b\" in quotes" },
        { "a: {{ .Values.a }}\n", 1, 5, "a template" },

        // Quotes and escapes.
        { "a: 'b\n", 1, 4, "the quote that opens here is never closed" },
        { "a: \"b\nc: 1\n", 1, 4, "is the closing quote missing?" },
        { "a: \"b\n---\nc: \"\n", 1, 4, "not closed before the document's end" },
        { "a: 'it's'\n", 1, 8, "that quotes are closed" },
        { "a: \"b\\q\"\n", 1, 6, "write \\\\ for a backslash" },
        { "a: \"b\\u12\"\n", 1, 8, "an escape without its hexadecimal digits" },
        { "a: \"\\ud83d\"\n", 1, 11, "an escape that is no character" },

        // Brackets.
        { "a: [b, c\n", 2, 1, "without \",\" or \"]\"" },
        { "a: {b: c\n", 2, 1, "without \",\" or \"}\"" },
        { "a: [b}\n", 1, 6, "without \",\" or \"]\"" },
        { "a: [b, c\nd: e\n", 1, 6, "is the closing bracket missing?" },
        { "a: [b] c\n", 1, 8, "fits nothing around it" },
        { "a: [ , ]\n", 1, 6, "a value is missing here" },
        { "a: [|, b]\n", 1, 5, "can't begin with |" },

        // What a value can't begin with.
        { "a: %b\n", 1, 4, "put it in quotes" },
        { "a: @b\n", 1, 4, "put it in quotes" },
        { "a: `b\n", 1, 4, "put it in quotes" },
        { "a: *.b\n", 1, 4, "put the text in quotes" },
        { "a: *\n", 1, 4, "put it in quotes" },
        { "a: .inf\n", 1, 4, "infinity and NaN" },
        { "a:\n- .NaN\n", 2, 3, "infinity and NaN" },

        // Characters.
        { "a: \u0007\n", 1, 4, "the control character U+0007" },
        { "# \u0000\n", 1, 3, "the control character U+0000" },
        { "a: 1\nb: 'c\u007f'\n", 2, 6, "the control character U+007F" },
        { "a: \"\u0080\"\n", 1, 5, "the control character U+0080" },

        // Anchors, merges and tags.
        { "a: *b\n", 1, 4, "there is no anchor &b" },
        { "a: &b 1\n---\nc: *b\n", 3, 4, "there is no anchor &b" },
        { "a: &b [*b]\n", 1, 8, "the anchor &b holds itself" },
        { "a: &b {c: {d: *b}}\n", 1, 15, "the anchor &b holds itself" },
        { "a: &b.c d\n", 1, 4, "not \"b.c\"" },
        { "a:\n  <<: b\n", 2, 7, "a merge key" },
        { "a:\n  <<: [{}, b]\n", 2, 12, "a merge key" },
        { "a: &b [{c: 1}]\nd:\n  <<: *b\n", 3, 7, "a merge key" },
        { "a: !!int b\n", 1, 4, "\"b\" is no !!int" },
        { "a: !!bool 1\n", 1, 4, "\"1\" is no !!bool" },
        { "a: !!timestamp b\n", 1, 4, "\"b\" is no !!timestamp" },
        { "a: !!binary b\n", 1, 4, "no base64" },
        { "a: !!binary /w==\n", 1, 4, "no UTF-8" },
        { "a: !b!c d\n", 1, 4, "a tag with an unknown handle" },

        // Documents.
        { "- a\n", 1, 1, "but here is a list" },
        { "a: 1\n---\nb\n", 3, 1, "but here is a single value" },
        { "{\"a\": 1} {\"b\": 2}\n", 1, 10, "separate documents" },
        { "%YAML 3.0\n---\na: 1\n", 1, 1, "%YAML" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_names_its_place_and_what_to_do(string yaml, int line, int column, string words)
    {
        var exception = Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(yaml, "shop.yaml"));

        Assert.Contains(words, exception.Reason, StringComparison.Ordinal);
        Assert.Equal((line, column), (exception.Line, exception.Column));
        Assert.Equal("shop.yaml", exception.File);
        Assert.Equal($"shop.yaml({line},{column}): {exception.Reason}", exception.Message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault()
    {
        var exception = Assert.Throws<YamlReadException>(() => YamlReader.ReadAll("a: b\nc: \ud83d\n"));

        Assert.Equal((2, 4), (exception.Line, exception.Column));
        Assert.Contains("U+D83D", exception.Reason, StringComparison.Ordinal);
    }

    // Any text at all: a document, or an error of ours that has a place.
    [Fact]
    public void Nothing_but_a_place_in_the_text_is_ever_thrown()
    {
        const string Syntax = "a: [b, {c: 'd'}]\n- &e \"f\"\n? *e | >\n  !!g #h\t%i @j `k\r---\n...\n<<: ~";
        var random = new Random(20261121);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Syntax[random.Next(Syntax.Length)]));
            try
            {
                YamlReader.ReadAll(text);
            }
            catch (YamlReadException exception)
            {
                Assert.True(exception is { Line: > 0, Column: > 0, Reason.Length: > 0 }, text);
            }
        }
    }
}
