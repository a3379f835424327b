using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>Every text that readers disagree about, written by us, is read back as itself, as a value and as a key.</summary>
public class PlainScalarRoundTripTests
{
    public static TheoryData<string> Texts => new(PlainScalars.All.Select(scalar => PlainScalars.Json(scalar.Text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_back_as_itself(string json) => RoundTripAssert.Exact(RoundTripAssert.Document(Find(json).Text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_style_that_the_rules_say(string json)
    {
        var scalar = Find(json);
        var value = CanonicalYaml.ToText(MappingNode.Of(("value", ScalarNode.Of(scalar.Text))));
        var key = CanonicalYaml.ToText(MappingNode.Of((scalar.Text, ScalarNode.Of(1))));

        Assert.Equal(scalar.IsPlain, value == $"---\nvalue: {scalar.Text}\n");
        Assert.Equal(!scalar.IsPlain, value.StartsWith("---\nvalue: \"", StringComparison.Ordinal));

        // K1: YamlDotNet overlooks the colon behind a word that begins with an asterisk.
        Assert.Equal(scalar.IsPlain && !scalar.Text.Contains(" *", StringComparison.Ordinal), key == $"---\n{scalar.Text}: 1\n");
    }

    private static PlainScalar Find(string json) => PlainScalars.All.Single(scalar => PlainScalars.Json(scalar.Text) == json);
}
