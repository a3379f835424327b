using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PodSharp.Generators.Manifests;
using PodSharp.Manifests;

namespace PodSharp.Generators.Tests.Manifests;

public class ManifestRegistryTests
{
    private const string Shop = """
        using System.Collections.Generic;
        using PodSharp;

        namespace Acme;

        internal static class Shop
        {
            [Manifest] public static Pod Nginx => Pod.Named("nginx");

            [Manifest(Folder = "a\\b", File = "\"x\".yaml")] internal static readonly Pod Field = Pod.Named("field");

            [Manifest] internal static Pod Made() => Pod.Named("made");

            public static class Inner
            {
                [Manifest] public static IEnumerable<KubernetesObject> @class { get; } = [Pod.Named("a")];
            }
        }
        """;

    private const string Stages = """
        using PodSharp;

        namespace Acme;

        public sealed record Stage(string Suffix)
        {
            [Environment("staging")] public static readonly Stage Staging = new("-staging");

            [Environment("prod")] public static Stage Production { get; } = new("");

            public static Stage Other { get; } = new("-other");
        }

        public enum Size
        {
            [Environment("small")] Small,
            Large,
        }

        internal static class Apps
        {
            [Manifest] public static Pod Web(Stage stage) => Pod.Named("web" + stage.Suffix);

            [Manifest] public static Pod Cache(Size size) => Pod.Named("cache-" + size);
        }
        """;

    [Fact]
    public void Every_kind_of_member_is_listed_by_name()
    {
        Assert.Equal(
            ["Acme.Shop Field a\\b \"x\".yaml Pod field", "Acme.Shop Made   Pod made", "Acme.Shop Nginx   Pod nginx", "Acme.Shop+Inner class   Pod a"],
            Members(Shop).Select(member => $"{member.DeclaringType} {member.Name} {member.Folder} {member.File} {Objects(member)}"));
    }

    [Fact]
    public void A_method_with_a_parameter_is_listed_for_each_environment_of_its_type()
    {
        Assert.Equal(
            ["Acme.Apps.Cache (small): Pod cache-Small", "Acme.Apps.Web (prod): Pod web", "Acme.Apps.Web (staging): Pod web-staging"],
            Members(Stages).Select(member => $"{member}: {Objects(member)}"));
    }

    [Fact]
    public void Environments_may_come_from_a_referenced_assembly()
    {
        var library = GeneratorRun.Compilation(true, Stages.Replace("internal static class Apps", "internal static class Unused", StringComparison.Ordinal)).WithAssemblyName("Library");
        var compilation = GeneratorRun.Compilation(true, "static class Own { [PodSharp.Manifest] internal static PodSharp.Pod Web(Acme.Stage stage) => PodSharp.Pod.Named(\"web\"); }")
            .AddReferences(library.ToMetadataReference());

        var driver = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation);

        var source = driver.GetRunResult().GeneratedTrees.Single().ToString();
        Assert.Contains("\"prod\", static () => global::Own.Web(global::Acme.Stage.Production)", source, StringComparison.Ordinal);
        Assert.Contains("\"staging\", static () => global::Own.Web(global::Acme.Stage.Staging)", source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generated_code_compiles_without_a_warning_whatever_the_settings()
    {
        var compilation = GeneratorRun.Compilation(true, Shop);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithOptimizationLevel(OptimizationLevel.Release));

        GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);

        Assert.Empty(diagnostics);
        var own = generated.SyntaxTrees.Except(compilation.SyntaxTrees).Single();
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Location.SourceTree == own));
    }

    [Theory]
    [InlineData("static class Empty { public static int Number => 1; }", true)]
    [InlineData("static class Other { [Manifest] public static int Number => 1; } class ManifestAttribute : System.Attribute;", false)]
    public void Nothing_is_generated_where_nothing_is_marked(string source, bool withPodSharp)
    {
        var driver = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(GeneratorRun.Compilation(withPodSharp, source));

        Assert.Empty(driver.GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void An_edit_elsewhere_recomputes_nothing()
    {
        var compilation = GeneratorRun.Compilation(true, Shop, Stages, "static class Elsewhere { }");
        var driver = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[2], CSharpSyntaxTree.ParseText("static class Elsewhere { static int More => 1; }", GeneratorRun.ParseOptions, "C.cs"));

        driver = driver.RunGenerators(edited);

        GeneratorRun.AssertCached(driver, ManifestTrackingNames.All);
        GeneratorRun.AssertHoldsData(driver, ManifestTrackingNames.All);
    }

    [Fact]
    public void An_edit_of_a_manifests_body_recomputes_nothing()
    {
        var compilation = GeneratorRun.Compilation(true, Shop);
        var driver = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Shop.Replace("\"nginx\"", "\"other\"", StringComparison.Ordinal), GeneratorRun.ParseOptions, "A.cs"));

        GeneratorRun.AssertCached(driver.RunGenerators(edited), ManifestTrackingNames.All);
    }

    [Fact]
    public void Lines_that_move_don_t_change_what_is_generated()
    {
        var wrong = Shop.Replace("internal static Pod Made()", "internal Pod Made()", StringComparison.Ordinal);
        var compilation = GeneratorRun.Compilation(true, wrong);
        var driver = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation);
        var before = driver.GetRunResult();
        var moved = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("\n\n" + wrong, GeneratorRun.ParseOptions, "A.cs"));

        driver = driver.RunGenerators(moved);

        GeneratorRun.AssertCached(driver, ManifestTrackingNames.Entries);
        Assert.Equal(before.GeneratedTrees.Single().ToString(), driver.GetRunResult().GeneratedTrees.Single().ToString());
        Assert.NotEqual(before.Diagnostics.Single().Location.GetLineSpan(), driver.GetRunResult().Diagnostics.Single().Location.GetLineSpan());
    }

    private static string Objects(ManifestMember member) =>
        string.Join(", ", ManifestSet.Evaluate(new One(member)).Environments.Single().Objects);

    private static IReadOnlyList<ManifestMember> Members(string source)
    {
        GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGeneratorsAndUpdateCompilation(GeneratorRun.Compilation(true, source), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return ManifestRegistry.Find(System.Reflection.Assembly.Load(image.ToArray()))!.Members;
    }

    private sealed class One(ManifestMember member) : ManifestRegistry
    {
        public override IReadOnlyList<ManifestMember> Members { get; } = [member];
    }
}
