using PodSharp.Manifests;

namespace PodSharp.Tests.Manifests;

/// <summary>A registry as the generator writes it, of members that a test makes up.</summary>
internal sealed class SmallRegistry(params ManifestMember[] members) : ManifestRegistry
{
    public override IReadOnlyList<ManifestMember> Members { get; } = members;

    public static ManifestMember Member(
        string name, Func<object?> evaluate, string? folder = null, string? file = null, string? environment = null) =>
        new("Shop.Apps", name, folder, file, environment, evaluate);

    public static ManifestSet Set(params ManifestMember[] members) => ManifestSet.Evaluate(new SmallRegistry(members));

    /// <summary>The paths of the files of these members, and then the findings.</summary>
    public static string[] Paths(string? singleFile, params ManifestMember[] members)
    {
        var files = ManifestFiles.Of(Set(members), singleFile);
        return [.. files.Files.Select(file => file.Path), .. files.Findings.Select(finding => finding.ToString())];
    }
}
