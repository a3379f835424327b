namespace PodSharp.Build.Tests;

/// <summary>An object that the API server would refuse fails the build at the C# that made it.</summary>
public class InvalidObjectTests
{
    private const string Shop = """
        using PodSharp;

        internal static class Shop
        {
            [Manifest] public static Deployment Web => Deployment.Named("web")
                .Container("web", "nginx:1.27", c => c
                    .Port(80)
                    .Limits(memory: "512MB"))
                .Replicas(-1);

            [Manifest] public static Pod Job => Pod.Named("job")
                .Container("job", "busybox:1.36", c => c.Requests(memory: "512m"));
        }
        """;

    private static readonly string[] Refusals =
    [
        "Shop.cs(5): error POD1006: Deployment web: spec.template.spec.containers[0].resources.limits[memory]: ",
        "Shop.cs(5): error POD1103: Deployment web: spec.replicas: ",
    ];

    [Fact]
    public void What_the_server_would_refuse_is_an_error_at_the_member_and_the_last_set_stays()
    {
        var box = new Sandbox("Invalid").Library("Shop", "", Shop.Replace("\"512MB\"", "\"512Mi\"", StringComparison.Ordinal).Replace("-1", "1", StringComparison.Ordinal));
        var warning = Assert.Single(box.Build("Shop").Succeeded().Findings);
        Assert.StartsWith("Shop.cs(11): warning POD2004: Pod job: spec.containers[0].resources.requests[memory]: ", warning, StringComparison.Ordinal);
        var before = box.ManifestTimes("Shop/bin/manifests");

        var findings = box.Write("Shop/Shop.cs", Shop).Build("Shop", "--no-restore").Failed().Findings;
        Assert.Contains(warning, findings);
        var errors = findings
            .Where(finding => finding.Contains(": error ", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(Refusals.Length, errors.Count);
        Assert.All(Refusals.Zip(errors), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(before, box.ManifestTimes("Shop/bin/manifests"));

        // An error is no warning that could be switched off.
        Assert.NotEmpty(box.Build("Shop", "--no-restore", "-p:NoWarn=POD1006%3BPOD1103").Failed().Findings);
    }
}
