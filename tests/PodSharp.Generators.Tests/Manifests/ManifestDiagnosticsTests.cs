using Microsoft.CodeAnalysis;
using PodSharp.Generators.Manifests;

namespace PodSharp.Generators.Tests.Manifests;

public class ManifestDiagnosticsTests
{
    [Theory]
    [InlineData("public class Shop { [Manifest] public Pod [|Web|] => Pod.Named(\"web\"); }", "POD9001", "'Shop.Web' is marked with [Manifest], so it must be static")]
    [InlineData("static class Shop { [Manifest] private static Pod [|Web|] => Pod.Named(\"web\"); }", "POD9002", "'Shop.Web' hides the manifest 'Shop.Web' from the code that emits it; make it internal or public")]
    [InlineData("static class Shop { [Manifest] internal static Pod [|Web|] { private get; set; } = Pod.Named(\"web\"); }", "POD9002", "'Shop.Web' hides the manifest 'Shop.Web' from the code that emits it; make it internal or public")]
    [InlineData("static class Shop { private static class Inner { [Manifest] public static Pod [|Web|] => Pod.Named(\"web\"); } }", "POD9002", "'Shop.Inner' hides the manifest 'Shop.Inner.Web' from the code that emits it; make it internal or public")]
    [InlineData("file static class Shop { [Manifest] public static Pod [|Web|] => Pod.Named(\"web\"); }", "POD9002", "'Shop' hides the manifest 'Shop.Web' from the code that emits it; make it internal or public")]
    [InlineData("static class Shop { [Manifest] public static Pod [|Web|]<T>() => Pod.Named(\"web\"); }", "POD9003", "'Shop.Web' has type parameters, so nobody can say which manifest 'Shop.Web' is")]
    [InlineData("static class Shop<T> { [Manifest] public static Pod [|Web|] => Pod.Named(\"web\"); }", "POD9003", "'Shop<T>' has type parameters, so nobody can say which manifest 'Shop<T>.Web' is")]
    [InlineData("static class Shop { [Manifest] public static Pod [|Web|](int a, int b) => Pod.Named(\"web\"); }", "POD9004", "'Shop.Web' can't be called: a [Manifest] method takes no parameter, or one by value of a type with [Environment] members")]
    [InlineData("static class Shop { [Manifest] public static Pod [|Web|](ref int a) => Pod.Named(\"web\"); }", "POD9004", "'Shop.Web' can't be called: a [Manifest] method takes no parameter, or one by value of a type with [Environment] members")]
    [InlineData("static class Shop { [Manifest] public static string [|Web|] => \"web\"; }", "POD9005", "'Shop.Web' returns 'string', but a manifest is an object of Kubernetes such as a Pod, or a sequence of them")]
    [InlineData("static class Shop { [Manifest] public static System.Collections.Generic.List<int> [|Web|] => []; }", "POD9005", "'Shop.Web' returns 'System.Collections.Generic.List<int>', but a manifest is an object of Kubernetes such as a Pod, or a sequence of them")]
    [InlineData("static class Shop { [Manifest] public static void [|Web|]() { } }", "POD9005", "'Shop.Web' returns 'void', but a manifest is an object of Kubernetes such as a Pod, or a sequence of them")]
    [InlineData("static class Shop { [Manifest] public static Pod Web(int [|size|]) => Pod.Named(\"web\"); }", "POD9006", "'Shop.Web' is called with each environment of 'int', but no static member of 'int' is marked with [Environment(\"…\")]")]
    [InlineData("enum Size { [Environment(\"a\")] Small, [Environment(\"a\")] [|Large|] } static class Shop { [Manifest] internal static Pod Web(Size size) => Pod.Named(\"web\"); [Manifest] internal static Pod Api(Size size) => Pod.Named(\"api\"); }", "POD9007", "'Size.Large' and 'Size.Small' are both the environment \"a\"")]
    [InlineData("class Size { [Environment(\"a\")] public Size [|Small|] => this; } static class Shop { [Manifest] internal static Pod Web(Size size) => Pod.Named(\"web\"); }", "POD9008", "'Size.Small' is marked with [Environment], so it must be static, readable, internal or public, and hold a 'Size'")]
    [InlineData("class Size { [Environment(\"a\")] public static int [|Small|] => 1; } static class Shop { [Manifest] internal static Pod Web(Size size) => Pod.Named(\"web\"); }", "POD9008", "'Size.Small' is marked with [Environment], so it must be static, readable, internal or public, and hold a 'Size'")]
    [InlineData("class Size { [Environment(\"a\")] private static Size [|Small|] => new(); } static class Shop { [Manifest] internal static Pod Web(Size size) => Pod.Named(\"web\"); }", "POD9008", "'Size.Small' is marked with [Environment], so it must be static, readable, internal or public, and hold a 'Size'")]
    [InlineData("static class Shop { [Manifest] public static Pod [|Web|] { set { } } }", "POD9009", "'Shop.Web' can't be read: give it a getter and a body")]
    [InlineData("interface IShop { [Manifest] static abstract Pod [|Web|] { get; } }", "POD9009", "'IShop.Web' can't be read: give it a getter and a body")]
    public void A_member_that_can_t_be_emitted_is_reported_at_its_name(string marked, string id, string message)
    {
        var source = "using PodSharp;\n" + marked;
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        var compilation = GeneratorRun.Compilation(true, source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

        var diagnostic = Assert.Single(GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation).GetRunResult().Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("A.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal((start, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("Deploymnet")]
    [InlineData("System.Collections.Generic.IEnumerable<Deploymnet>")]
    [InlineData("Deploymnet[]")]
    public void A_type_that_is_misspelt_is_left_to_the_compiler(string type)
    {
        var compilation = GeneratorRun.Compilation(true, "using PodSharp;\nclass Shop { [Manifest] public static " + type + " Web => null!; }");

        Assert.Empty(GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation).GetRunResult().Diagnostics);
    }

    [Theory]
    [InlineData("public static Pod? Web => null;")]
    [InlineData("public static Pod[] Web => [];")]
    [InlineData("public static System.Collections.Immutable.ImmutableArray<Pod> Web => [];")]
    [InlineData("public static System.Collections.Generic.IEnumerable<KubernetesObject?> Web => [];")]
    [InlineData("public static System.Collections.Generic.IReadOnlyList<Service> Web => [];")]
    [InlineData("protected internal static Pod Web = Pod.Named(\"web\");")]
    [InlineData("public static Pod Web() => Pod.Named(\"web\");")]
    public void A_member_that_holds_objects_is_fine(string member)
    {
        var compilation = GeneratorRun.Compilation(true, "#nullable enable\nusing PodSharp;\nclass Shop { [Manifest] " + member + " }");

        var result = GeneratorRun.Driver(new ManifestRegistryGenerator()).RunGenerators(compilation).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Single(result.GeneratedTrees);
    }
}
