using System.Text;
using System.Text.RegularExpressions;
using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Rules.Tests;

/// <summary>A page of docs/rules: the first example is the bad one, the second the good one.</summary>
/// <param name="id">The id of the rule.</param>
internal sealed partial class RulePage(string id)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs", "rules");

    private readonly string text = Read(id + ".md");

    /// <summary>The ids of all pages, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.GetFiles(Folder, "POD*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The page that lists the others.</summary>
    public static string Index => Read("README.md");

    /// <summary>The first line.</summary>
    public string Heading => text[..text.IndexOf('\n')];

    /// <summary>The manifests, as they are written.</summary>
    public IReadOnlyList<string> Examples => [.. ExampleText().Matches(text).Select(match => match.Groups["yaml"].Value)];

    /// <summary>The Kubernetes that the examples are for: what the page says, or else the newest.</summary>
    public KubernetesVersion Target
    {
        get
        {
            KubernetesVersion.Choose(TargetText().Match(text).Groups["version"].Value, out var target);
            return target;
        }
    }

    /// <summary>What is said of a manifest: by the reader, and by the rules of what could be read.</summary>
    public static IReadOnlyList<Finding> Check(string manifest, KubernetesVersion target)
    {
        var document = Reading(manifest);
        var findings = document.Faults.Select(fault => fault.ToFinding(document.Node));
        return [.. document.Node is { } node ? findings.Concat(RuleSet.Check(node, target)) : findings];
    }

    /// <summary>The examples that can be read.</summary>
    public IEnumerable<MappingNode> Documents() => Examples.Select(example => Reading(example).Node).OfType<MappingNode>();

    private static ReadDocument Reading(string manifest) =>
        Assert.Single(YamlReader.ReadDocuments(new MemoryStream(Encoding.UTF8.GetBytes(manifest))));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleText();

    [GeneratedRegex("<PodSharpKubernetesVersion>(?<version>.*?)</PodSharpKubernetesVersion>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TargetText();
}
