using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>A third opinion, in both versions of YAML.</summary>
public class NodeYamlTests
{
    [NodeYamlFact]
    public void Nodes_yaml_package_reads_back_every_text_as_itself()
    {
        var texts = PlainScalars.All.Select(scalar => scalar.Text)
            .Concat(AdversarialTexts.Gen.Sample(20_000, new Rnd(20261121, 3), 50))
            .Distinct(StringComparer.Ordinal);
        var cases = texts.Select(text => new { text, yaml = CanonicalYaml.ToText(Document(text)) });

        Assert.Equal("[]", ReadBackByNode(JsonSerializer.Serialize(cases)).Trim());
    }

    private static MappingNode Document(string text) => MappingNode.Of(
        ("value", ScalarNode.Of(text)),
        ("items", SequenceNode.Of(ScalarNode.Of(text))),
        ("keys", MappingNode.Of((text, ScalarNode.True))));

    private static string ReadBackByNode(string cases)
    {
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, cases);
            var script = Path.Combine(AppContext.BaseDirectory, "RoundTrip", "read-back.mjs");
            using var process = Process.Start(new ProcessStartInfo("node")
            {
                ArgumentList = { script, NodeYamlFactAttribute.Folder, input },
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        finally
        {
            File.Delete(input);
        }
    }
}
