namespace PodSharp.Build.Tests;

/// <summary>The Kubernetes that a project names decides what it is told of its manifests.</summary>
public class VersionTests
{
    private const string Shop = """
        using PodSharp;

        internal static class Shop
        {
            [Manifest] public static Pod Web => Pod.Named("web")
                .Sidecar("logs", "fluent/fluent-bit:3.1")
                .Container("web", "nginx:1.27");

            [Manifest] public static KubernetesObject Old =>
                Manifest.Parse("{apiVersion: flowcontrol.apiserver.k8s.io/v1beta3, kind: FlowSchema, metadata: {name: health}}");
        }
        """;

    private const string Newer =
        "Shop.cs(5): warning POD6001: Pod web: spec.initContainers[0].restartPolicy: restartPolicy exists since Kubernetes 1.28, "
        + "and the target is 1.27, whose server would refuse or drop it";

    [Fact]
    public void What_the_targeted_version_lacks_is_a_warning_at_the_member_until_the_project_says_otherwise()
    {
        var box = new Sandbox("Versions").Library("Shop", "<PodSharpKubernetesVersion>1.27</PodSharpKubernetesVersion>", Shop);

        var first = box.Build("Shop").Succeeded();
        Assert.Equal([Newer], first.Findings);
        Assert.Equal(["PodSharp: 2 manifests written to bin/manifests/ (2 changed, 0 removed) for Kubernetes 1.27"], first.Lines);

        // Nothing has changed, so nothing runs; what was wrong is wrong still.
        Assert.Equal([Newer], box.Build("Shop", "--no-restore").Succeeded().Findings);

        var newest = box.Build("Shop", "--no-restore", "-p:PodSharpKubernetesVersion=").Succeeded();
        Assert.Equal(
            [
                "Shop.cs(10): warning POD6002: FlowSchema health: flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema exists until Kubernetes 1.31, "
                + "and the target is 1.36: use flowcontrol.apiserver.k8s.io/v1",
            ],
            newest.Findings);
        Assert.Equal(["PodSharp: 2 manifests written to bin/manifests/ (0 changed, 0 removed) for Kubernetes 1.36, the newest known"], newest.Lines);

        Assert.Empty(box.Build("Shop", "--no-restore", "-p:NoWarn=POD6001").Succeeded().Findings);

        // As an error it keeps the manifests as they are, whoever made it one.
        box.Replace("Shop/Shop.cs", "nginx:1.27", "nginx:1.28");
        foreach (var option in new[] { "-warnaserror:POD6001", "-p:WarningsAsErrors=POD6001", "-p:TreatWarningsAsErrors=true" })
            Assert.Equal([Newer.Replace("warning", "error", StringComparison.Ordinal)], box.Build("Shop", "--no-restore", option).Failed().Findings);
        Assert.Contains("nginx:1.27", box.Read("Shop/bin/manifests/web.pod.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_version_is_an_error_that_lists_those_that_are_known()
    {
        var box = new Sandbox("UnknownVersion").Library("Shop", "<PodSharpKubernetesVersion>1.99</PodSharpKubernetesVersion>", Shop);

        Assert.Equal(
            [
                "Shop.csproj(): error POD9113: PodSharpKubernetesVersion: '1.99' is not a Kubernetes version that PodSharp knows; it knows "
                + "1.25, 1.26, 1.27, 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36",
            ],
            box.Build("Shop").Failed().Findings);
        Assert.Empty(box.Files("Shop/bin/manifests"));
    }
}
