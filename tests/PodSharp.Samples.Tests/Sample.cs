using System.Reflection;
using PodSharp.Manifests;

namespace PodSharp.Samples.Tests;

/// <summary>What a sample emits, made in the test's own process by the engine that the build uses.</summary>
internal static class Sample
{
    public static IReadOnlyList<ManifestFile> Files(string name)
    {
        var set = Set(name);
        var files = ManifestFiles.Of(set);
        Assert.Empty(files.Findings);
        return files.Files;
    }

    public static ManifestSet Set(string name)
    {
        var registry = ManifestRegistry.Find(Assembly.Load(name));
        Assert.NotNull(registry);

        var set = ManifestSet.Evaluate(registry);
        Assert.Empty(set.Findings);
        return set;
    }

    public static IEnumerable<KubernetesObject> Objects(string name) =>
        Files(name).SelectMany(static file => file.Objects).Select(static item => item.Value);
}
