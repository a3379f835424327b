namespace PodSharp.Build.Tests;

/// <summary>A library with manifests, and a program for two target frameworks that uses it and has manifests of its own.</summary>
public class SolutionTests
{
    private readonly Sandbox box = new Sandbox("Solution")
        .Library("Library", "", """
            using PodSharp;

            namespace Acme;

            public static class Library
            {
                public static string Image => "acme:1";

                [Manifest] public static Pod Own => Pod.Named("of-the-library").Container("web", "nginx:1.27");
            }
            """)
        .Library("Program", "<OutputType>Exe</OutputType><TargetFramework /><TargetFrameworks>net10.0;net8.0</TargetFrameworks><UseAppHost>false</UseAppHost>", """
            using PodSharp;

            File.WriteAllText("main-was-called", "");

            internal static class Apps
            {
                [Manifest] public static Pod Web => Pod.Named("web").Container("web", Acme.Library.Image);
            }
            """, "<ProjectReference Include=\"../Library/Library.csproj\" />")
        .Write("All.slnx", "<Solution><Project Path=\"Library/Library.csproj\" /><Project Path=\"Program/Program.csproj\" /></Solution>");

    [Fact]
    public void Each_project_emits_its_own_manifests_once_and_follows_what_it_refers_to()
    {
        var first = box.Build("All.slnx", "-m").Succeeded();
        Assert.Equal(2, first.Lines.Length);
        Assert.Equal(["of-the-library.pod.yaml"], box.Files("Library/bin/manifests"));
        Assert.Equal(["web.pod.yaml"], box.Files("Program/bin/manifests"));

        // Only the body of a member changes: the program isn't compiled again, but what it emits is other.
        box.Replace("Library/Shop.cs", "acme:1", "acme:2");
        var second = box.Build("All.slnx", "-m", "-graph", "--no-restore").Succeeded();
        Assert.Equal(
            [
                "PodSharp: 1 manifest written to bin/manifests/ (0 changed, 0 removed) for Kubernetes 1.36, the newest known",
                "PodSharp: 1 manifest written to bin/manifests/ (1 changed, 0 removed) for Kubernetes 1.36, the newest known",
            ],
            second.Lines.Order(StringComparer.Ordinal));
        Assert.Contains("image: acme:2", box.Read("Program/bin/manifests/web.pod.yaml"), StringComparison.Ordinal);

        // The other target framework emits where it is chosen; design-time builds never do.
        Assert.Equal(
            ["PodSharp: 1 manifest written to bin/manifests/ (0 changed, 0 removed) for Kubernetes 1.36, the newest known"],
            box.Build("Program", "--no-restore", "--no-dependencies", "-p:PodSharpTargetFramework=net8.0").Succeeded().Lines);
        Assert.Empty(box.Build("Library", "--no-restore", "-p:DesignTimeBuild=true").Succeeded().Lines);
        Assert.Empty(box.Build("Library", "--no-restore", "-t:ResolveReferences;Compile").Succeeded().Lines);

        // Visual Studio looks at the assembly and the stamp; a manifest that somebody edits doesn't make it build.
        var built = DotNet.Run(box["Library"], "msbuild", "-nologo", "-getItem:UpToDateCheckBuilt,UpToDateCheckInput").Succeeded();
        Assert.Contains("/bin/manifests/.podsharp/Library/stamp", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(".yaml", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("main-was-called", Directory.EnumerateFiles(box["."], "*", SearchOption.AllDirectories).Select(Path.GetFileName), StringComparer.Ordinal);
    }
}
