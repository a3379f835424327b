namespace PodSharp.Build.Tests;

/// <summary>A class library from its first build on, with warnings as errors, in a folder whose name isn't plain.</summary>
public class LifeOfAProjectTests
{
    private const string Shop = """
        using PodSharp;

        namespace Acme;

        internal static class Shop
        {
            [Manifest]
            public static Pod Nginx => Pod.Named("nginx").Container("nginx", "nginx:1.14.2", c => c.Port(80));

            // Reading takes an assembly of the library that writing doesn't need.
            [Manifest(Folder = "jobs")]
            public static Job Hello => Job.Parse("{apiVersion: batch/v1, kind: Job, metadata: {name: hello}}").Container("hello", "busybox:1.28").RestartPolicy(RestartPolicy.OnFailure);

            // A package that isn't copied beside a class library.
            [Manifest]
            public static IEnumerable<KubernetesObject> Settings()
            {
                yield return ConfigMap.Named("settings").Data("a", new YamlDotNet.Core.Mark(1, 2, 3).ToString()).Data("left", Left());
                Console.WriteLine("Shop.cs(1,1): error SHOP1: printed by the author's code");
            }

            private static string Left() => string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("MSBUILD", StringComparison.Ordinal)));
        }
        """;

    private readonly Sandbox box = new Sandbox("Größe & Farben").Library(
        "Shop", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-recommended</AnalysisLevel>", Shop);

    [Fact]
    public void A_project_is_built_changed_broken_and_cleaned()
    {
        FirstBuildWritesAll();
        ProcessIsClean();
        SecondBuildSkips();
        DeletedFileIsWrittenAlone();
        RenamedObjectMovesItsFile();
        ThrowingManifestKeepsTheLastSet();
        CleanRemovesWhatWasWritten();
    }

    private void FirstBuildWritesAll()
    {
        var build = box.Build("Shop").Succeeded();

        Assert.Equal(["PodSharp: 3 manifests written to bin/manifests/ (3 changed, 0 removed) for Kubernetes 1.36, the newest known"], build.Lines);
        Assert.Equal(["jobs/hello.job.yaml", "nginx.pod.yaml", "settings.configmap.yaml"], box.Files("Shop/bin/manifests"));
        Assert.Equal(
            """
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: nginx
            spec:
              containers:
              - name: nginx
                image: nginx:1.14.2
                ports:
                - containerPort: 80

            """,
            box.Read("Shop/bin/manifests/nginx.pod.yaml"));
    }

    // What MSBuild sets for itself doesn't reach the author's code.
    private void ProcessIsClean() => Assert.Contains("  left: \"\"\n", box.Read("Shop/bin/manifests/settings.configmap.yaml"), StringComparison.Ordinal);

    private void SecondBuildSkips()
    {
        var before = box.Times("Shop/bin");

        var build = box.Build("Shop", "--no-restore").Succeeded();

        Assert.Equal(["PodSharp: skipping target \"PodSharpEmit\" because the manifests in bin/manifests/ are up to date (3)"], build.Lines);
        Assert.Equal(before, box.Times("Shop/bin"));
    }

    private void DeletedFileIsWrittenAlone()
    {
        var before = box.ManifestTimes("Shop/bin/manifests");
        File.Delete(box["Shop/bin/manifests/nginx.pod.yaml"]);

        var build = box.Build("Shop", "--no-restore").Succeeded();

        Assert.Equal(["PodSharp: 3 manifests written to bin/manifests/ (1 changed, 0 removed) for Kubernetes 1.36, the newest known"], build.Lines);
        Assert.Equal(["nginx.pod.yaml"], box.ManifestTimes("Shop/bin/manifests").Except(before).Select(file => file.Key));
    }

    private void RenamedObjectMovesItsFile()
    {
        box.Replace("Shop/Shop.cs", "name: hello", "name: greeting").Replace("Shop/Shop.cs", "Folder = \"jobs\"", "Folder = \"\"");

        var build = box.Build("Shop", "--no-restore").Succeeded();

        Assert.Equal(["PodSharp: 3 manifests written to bin/manifests/ (1 changed, 1 removed) for Kubernetes 1.36, the newest known"], build.Lines);
        Assert.Equal(["greeting.job.yaml", "nginx.pod.yaml", "settings.configmap.yaml"], box.Files("Shop/bin/manifests"));
        Assert.False(Directory.Exists(box["Shop/bin/manifests/jobs"]));
    }

    private void ThrowingManifestKeepsTheLastSet()
    {
        var before = box.Times("Shop/bin/manifests");
        box.Replace("Shop/Shop.cs", "    private static string Left()", """
                [Manifest]
                public static Pod Broken => Pod.Named(Name(0));

                private static string Name(int number)
                {
                    return (1 / number).ToString();
                }

                private static string Left()
            """);

        var build = box.Build("Shop", "--no-restore", "-p:TreatWarningsAsErrors=false").Failed();

        Assert.Equal(["Shop.cs(27): error POD9101: Acme.Shop.Broken threw DivideByZeroException: Attempted to divide by zero."], build.Findings.Where(finding => finding.Contains(": error ", StringComparison.Ordinal)));
        Assert.Contains("at Acme.Shop.Name(Int32 number)", build.Output, StringComparison.Ordinal);
        Assert.Equal(before, box.Times("Shop/bin/manifests"));
    }

    private void CleanRemovesWhatWasWritten()
    {
        box.Write("Shop/bin/manifests/own.yaml", "by hand");

        box.Run("clean", "Shop").Succeeded();

        Assert.Equal(["own.yaml"], box.Files("Shop/bin/manifests"));
        Assert.False(Directory.Exists(box["Shop/bin/manifests/.podsharp"]));
    }
}
