namespace PodSharp.Build.Tests;

/// <summary>Whatever the author's code does, the build ends with an error at its line.</summary>
public class FailureTests
{
    private const string Shop = """
        using PodSharp;

        internal static class Shop
        {
            [Manifest] public static Pod Web => Pod.Named("web").Container("web", "nginx:1.27");
            [Manifest] public static Pod Other => Run();
            static Pod Run()
            {
                /*here*/ return Pod.Named("other").Container("other", "nginx:1.27");
            }
        }
        """;

    [Fact]
    public void A_manifest_that_hangs_exits_or_takes_the_process_down_is_an_error_and_the_last_set_stays()
    {
        var box = new Sandbox("Failures").Library("Shop", "<PodSharpTimeout>3</PodSharpTimeout>", Shop);
        box.Build("Shop").Succeeded();
        var before = box.ManifestTimes("Shop/bin/manifests");

        Assert.Equal(
            ["Shop.cs(6): error POD9102: Shop.Other was still running after 3 seconds; the limit for all manifests is set by PodSharpTimeout"],
            Break(box, "while (true) { }"));
        Assert.Equal(["Shop.cs(6): error POD9103: Shop.Other ended the process that evaluates the manifests (exit code 3)"], Break(box, "Environment.Exit(3);"));
        Assert.StartsWith("Shop.cs(6): error POD9103: Shop.Other ended the process", Assert.Single(Break(box, "Run();")), StringComparison.Ordinal);
        Assert.StartsWith(
            "Shop.cs(6): error POD9103: Shop.Other ended the process",
            Assert.Single(Break(box, "var thread = new Thread(() => throw new InvalidOperationException()); thread.Start(); thread.Join();")),
            StringComparison.Ordinal);
        Assert.Equal(before, box.ManifestTimes("Shop/bin/manifests"));

        box.Write("Shop/Shop.cs", Shop).Build("Shop", "--no-restore").Succeeded();
        Assert.Equal(before, box.ManifestTimes("Shop/bin/manifests"));
    }

    [Fact]
    public void Objects_that_clash_and_files_that_would_leave_the_folder_are_reported_together()
    {
        var box = new Sandbox("Clashes").Library("Shop", "<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>", """
            using PodSharp;

            internal static class Shop
            {
                [Manifest] public static Pod Web => Pod.Named("web");
                [Manifest] public static Pod Again { get; } = Pod.Named("web");
                [Manifest(Folder = "../elsewhere")] public static readonly Service Out = Service.Named("web");
                [Manifest] public static Pod? Nothing => null;
            }
            """, "<SourceRoot Include=\"$(MSBuildThisFileDirectory)\" />");

        var build = box.Build("Shop").Failed();

        Assert.Equal(
            [
                "Shop.cs(8): error POD9104: Shop.Nothing returned null; return an object, or an empty list where there is nothing to emit",
                "Shop.cs(5): error POD9105: Shop.Web returns Pod web, which Shop.Again returns already; give one of them another name or namespace",
                "Shop.cs(7): error POD9108: Shop.Out: Folder can't be '../elsewhere': it must stay inside the output folder, so it can't contain '..'",
            ],
            build.Findings.Where(finding => finding.Contains("POD91", StringComparison.Ordinal) && !finding.Contains("POD9107", StringComparison.Ordinal)));

        // Although the assembly names its sources as `/_/Shop.cs`, as on a build server.
        Assert.Contains(box["Shop" + Path.DirectorySeparatorChar + "Shop.cs"], build.Output, StringComparison.Ordinal);
        Assert.Empty(box.Files("Shop/bin/manifests"));
    }

    [Fact]
    public void A_project_without_manifests_is_told_so_until_it_says_that_it_has_none()
    {
        var box = new Sandbox("Nothing").Library("Shop", "", "internal static class Shop { }");

        Assert.Contains("Nothing in this project is marked with [Manifest]", Assert.Single(box.Build("Shop").Succeeded().Findings), StringComparison.Ordinal);
        Assert.Contains("Shop.csproj(): warning POD9110", Assert.Single(box.Build("Shop", "--no-restore").Succeeded().Findings), StringComparison.Ordinal);
        var off = box.Build("Shop", "--no-restore", "-p:PodSharpEmit=false").Succeeded();
        Assert.Empty(off.Findings);
        Assert.Empty(off.Lines);
    }

    private static string[] Break(Sandbox box, string statement)
    {
        box.Write("Shop/Shop.cs", Shop.Replace("/*here*/", statement, StringComparison.Ordinal));
        return box.Build("Shop", "--no-restore", "-nowarn:CS0162").Failed().Findings.Where(finding => finding.Contains(": error ", StringComparison.Ordinal)).ToArray();
    }
}
