using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PodSharp.Generators.Api;
using PodSharp.Generators.Manifests;

namespace PodSharp.Benchmarks.Projects;

/// <summary>A user's project that exists in memory only: files that are compiled against PodSharp as a referenced assembly.</summary>
internal static class SourceProject
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The assemblies that come with a reference to PodSharp.</summary>
    public static string[] Libraries { get; } = ["PodSharp.dll", "PodSharp.Core.dll", "PodSharp.Yaml.dll", "YamlDotNet.dll"];

    /// <summary>The project of these files.</summary>
    public static CSharpCompilation Create(string assembly, IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        assembly,
        files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path)),
        References(),
        Options);

    /// <summary>What generates the registry of manifests, as an editor and a build run it.</summary>
    public static GeneratorDriver Generators(bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new ManifestRegistryGenerator().AsSourceGenerator(), new ApiGenerator().AsSourceGenerator()],
        parseOptions: Parsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>Compiles the project with its registry to a file.</summary>
    public static void Build(CSharpCompilation project, string path)
    {
        Generators().RunGeneratorsAndUpdateCompilation(project, out var whole, out _);
        using var file = File.Create(path);
        var result = whole.Emit(file);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error).Take(10)));
    }

    private static IEnumerable<MetadataReference> References()
    {
        var folder = AppContext.BaseDirectory;
        return Directory.EnumerateFiles(Path.Combine(folder, "refs"), "*.dll")
            .Concat(Libraries.Select(library => Path.Combine(folder, library)))
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
