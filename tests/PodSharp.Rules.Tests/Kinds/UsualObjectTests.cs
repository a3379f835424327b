using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Rules.Tests.Kinds;

/// <summary>Kinds of which little is judged: what people write of them every day is taken.</summary>
public class UsualObjectTests
{
    private static readonly IReadOnlyList<ReadDocument> Documents = Read();

    public static TheoryData<string> Kinds => [.. Documents.Select(document => document.Node!["kind"]!.ToString().Trim('"'))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_usual_object_is_taken(string kind)
    {
        var document = Documents.First(candidate => candidate.Node!["kind"]!.ToString().Trim('"') == kind);

        Assert.Empty(document.Faults);
        Assert.Empty(RuleSet.Check(document.Node!, KubernetesVersion.Newest).Select(finding => $"{finding.Id} {finding}"));
    }

    private static IReadOnlyList<ReadDocument> Read()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Kinds", "usual-objects.yaml"));
        return [.. YamlReader.ReadDocuments(stream)];
    }
}
