using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>Whatever is written is read back exactly, and writing is a fixed point. The seed is fixed: every run tries the same.</summary>
public class RoundTripProperties
{
    [Fact]
    public void Any_text_is_read_back_as_itself_as_a_value_and_as_a_key() =>
        Check(AdversarialTexts.Gen, 20_000, text => RoundTripAssert.Exact(RoundTripAssert.Document(text)));

    [Fact]
    public void Any_document_is_read_back_as_itself() => Check(RandomDocuments.Gen, 2_000, RoundTripAssert.Exact);

    [Fact]
    public void The_texts_are_of_every_style()
    {
        var texts = AdversarialTexts.Gen.Sample(20_000, new Rnd(20261121, 3), 50);
        var styles = texts.ToLookup(Style, StringComparer.Ordinal);

        Assert.InRange(styles["plain"].Count(), 1_000, 19_000);
        Assert.InRange(styles["literal"].Count(), 200, 19_000);
        Assert.InRange(styles["quoted"].Count(), 5_000, 19_000);
        Assert.True(texts.Distinct(StringComparer.Ordinal).Count() > 15_000);
    }

    private static string Style(string text)
    {
        var yaml = CanonicalYaml.ToText(MappingNode.Of(("value", ScalarNode.Of(text))));
        return yaml["---\nvalue: ".Length] switch
        {
            '|' => "literal",
            '"' => "quoted",
            _ => "plain",
        };
    }

    private static void Check<T>(Gen<T> gen, int count, Action<T> property)
    {
        var replay = new Replay(new Rnd(20261121, 3), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(replay));
        Prop.ForAll(gen.ToArbitrary(), property).Check(config);
    }
}
