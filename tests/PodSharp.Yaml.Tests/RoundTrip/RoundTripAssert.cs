using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>Writes, reads in two ways, and writes again.</summary>
internal static class RoundTripAssert
{
    /// <summary>A document with the text as a value, as an item and as a key.</summary>
    public static MappingNode Document(string text)
    {
        var scalar = ScalarNode.Of(text);
        return MappingNode.Of(
            ("value", scalar),
            ("items", SequenceNode.Of(scalar, SequenceNode.Of(scalar), MappingNode.Of(("item", scalar)))),
            ("keys", MappingNode.Of((text, MappingNode.Of((text, scalar))))));
    }

    /// <summary>Demands that both readers give back what was written, and that writing it again gives the same.</summary>
    public static void Exact(MappingNode document)
    {
        var yaml = CanonicalYaml.ToText(document);
        Assert.Equal(ReadBack.Expected(document), ReadBack.ByYamlDotNet(yaml));

        var read = Assert.Single(YamlReader.ReadAll(yaml));
        Assert.Equal(ReadBack.Expected(document), ReadBack.Expected(read));
        Assert.Equal(yaml, CanonicalYaml.ToText(read));
    }
}
