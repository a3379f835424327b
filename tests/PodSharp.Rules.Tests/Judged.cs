using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Rules.Tests;

/// <summary>What the rules say of a manifest, as the tests compare it: <c>POD1101 spec.containers[0].image</c>.</summary>
internal static class Judged
{
    /// <summary>Asserts that the rules say exactly this of the manifest, in any order: ids with paths, and what the server calls the field where that differs.</summary>
    public static void Finds(string manifest, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), All(manifest).Select(Line).Order(StringComparer.Ordinal));

    /// <summary>Asserts that the server refuses the manifest for exactly this, whatever else is to be said of it.</summary>
    public static void Refuses(string manifest, params string[] expected) =>
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            All(manifest).Where(static finding => finding.Rule.IsRefusal).Select(Line).Order(StringComparer.Ordinal));

    /// <summary>Asserts that the server takes the manifest, whatever else is to be said of it.</summary>
    public static void Accepts(string manifest) => Refuses(manifest);

    /// <summary>Asserts the same, whatever the server calls the fields: its warnings are texts, in which they aren't named apart.</summary>
    public static void Warns(string manifest, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal), All(manifest).Select(finding => $"{finding.Id} {finding.Path}").Order(StringComparer.Ordinal));

    /// <summary>Asserts that the rules have nothing to say of the manifest.</summary>
    public static void IsClean(string manifest) => Finds(manifest);

    /// <summary>What the rules say of the first document.</summary>
    public static IReadOnlyList<Finding> All(string manifest, string? target = null) =>
        RuleSet.Check(YamlReader.ReadAll(manifest)[0], target is null ? KubernetesVersion.Newest : KubernetesVersion.Parse(target));

    private static string Line(Finding finding) =>
        $"{finding.Id} {finding.Path}{(finding.ServerField is null ? "" : " as " + finding.ServerField)}";
}
