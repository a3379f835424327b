using PodSharp.Manifests;
using PodSharp.Schema;
using PodSharp.Tests;

namespace PodSharp.Samples.Tests;

public class BookstoreTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("staging")]
    [InlineData("prod")]
    public void What_an_environment_gets(string environment) => Snapshot.Match(
        string.Concat(Sample.Files("Bookstore")
            .Where(file => file.Path.StartsWith(environment + "/", StringComparison.Ordinal))
            .Select(static file => $"# {file.Path}\n{file.ToYaml()}")),
        name: $"BookstoreTests.{environment}",
        extension: "yaml");

    [Fact]
    public void Production_has_what_keeps_it_running_and_the_others_the_same_without()
    {
        Assert.Equal(["HorizontalPodAutoscaler", "PodDisruptionBudget"], KindsOf("prod").Except(KindsOf("dev")));
        Assert.Equal(KindsOf("dev"), KindsOf("staging"));
        Assert.Empty(KindsOf("dev").Except(KindsOf("prod")));
    }

    [Fact]
    public void Nothing_of_it_is_newer_than_the_Kubernetes_that_it_is_for() =>
        Assert.Empty(ManifestRules.Check(Sample.Set("Bookstore"), KubernetesVersion.Parse("1.33")));

    [Fact]
    public void Every_pod_of_the_shop_is_held_to_the_restricted_profile()
    {
        foreach (var made in Sample.Objects("Bookstore"))
        {
            made.ForEachPod(pod =>
            {
                Assert.True(pod.Spec!.SecurityContext!.RunAsNonRoot);
                return pod;
            });
            made.ForEachContainer(container =>
            {
                Assert.True(container.SecurityContext!.ReadOnlyRootFilesystem);
                Assert.Equal(["ALL"], container.SecurityContext.Capabilities!.Drop!);
                return container;
            });
        }
    }

    private static string[] KindsOf(string environment) =>
        [.. Sample.Set("Bookstore").Environments.Single(candidate => candidate.Name == environment).Objects
            .Select(static item => item.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
