using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PodSharp.Tests.Api;

/// <summary>Every kind with every field set: written in C# in both styles, compiled, printed, read back.</summary>
public class EveryFieldTests
{
    private static readonly Assembly Compiled = Compile();

    public static TheoryData<string> Kinds => [.. Facts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Initializer_and_fluent_methods_make_the_same_object_and_it_is_read_back_as_it_was_printed(string kind)
    {
        var initialized = Object("Initialized", kind);
        var fluent = Object("Fluent", kind);

        Assert.Equal(initialized, fluent);
        var yaml = initialized.ToYaml();
        var read = Manifest.Parse(yaml);
        Assert.IsType(PublicApi.Records[kind], read);
        Assert.Equal(initialized, read);
        Assert.Equal(yaml, read.ToYaml());
    }

    [Fact]
    public void No_field_is_left_out()
    {
        foreach (var type in Facts.Types)
        {
            var made = (NodeView)Value("Initialized", type);
            Assert.Equal(
                Facts.Fields.Where(field => field.Type == type).Select(static field => field.Name).Order(StringComparer.Ordinal),
                made.Document.Entries.ToArray().Select(static entry => entry.Key)
                    .Where(key => !Facts.IsKind(type) || key is not ("apiVersion" or "kind")).Order(StringComparer.Ordinal));
        }
    }

    private static KubernetesObject Object(string style, string kind) => (KubernetesObject)Value(style, kind);

    private static object Value(string style, string type) =>
        Compiled.GetType(style)!.GetMethod(EveryFieldSource.MethodName(PublicApi.Records[type]))!.Invoke(null, null)!;

    private static Assembly Compile()
    {
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "EveryField",
            [CSharpSyntaxTree.ParseText(EveryFieldSource.Initialized()), CSharpSyntaxTree.ParseText(EveryFieldSource.Fluent())],
            platform.Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
