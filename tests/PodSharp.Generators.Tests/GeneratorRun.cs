using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PodSharp.Generators.Tests;

/// <summary>Runs a generator on small compilations that refer to PodSharp, and looks at what it kept between runs.</summary>
internal static class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "PodSharp.dll" or "PodSharp.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A compilation of these files, named A.cs, B.cs…; without PodSharp where <paramref name="withPodSharp"/> is false.</summary>
    public static CSharpCompilation Compilation(bool withPodSharp, params string[] sources) => CSharpCompilation.Create(
        "Shop",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, (char)('A' + index) + ".cs")),
        withPodSharp ? Platform : Platform.RemoveAll(reference => reference.Display!.Contains("PodSharp", StringComparison.Ordinal)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static GeneratorDriver Driver(IIncrementalGenerator generator, AnalyzerConfigOptionsProvider? options = null) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Demands that each of these steps came out of the run as it was before.</summary>
    public static void AssertCached(GeneratorDriver driver, params string[] steps)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        foreach (var name in steps)
        {
            var outputs = tracked[name].SelectMany(step => step.Outputs).ToList();
            Assert.NotEmpty(outputs);
            Assert.All(outputs, output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
        }
    }

    /// <summary>Demands that no step keeps something of the compiler's, which would keep whole compilations alive and never compare as equal.</summary>
    public static void AssertHoldsData(GeneratorDriver driver, params string[] steps)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        foreach (var name in steps)
        {
            foreach (var (value, _) in tracked[name].SelectMany(step => step.Outputs))
                AssertData(value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    private static void AssertData(object? value, string step, HashSet<object> seen)
    {
        Assert.False(value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or SemanticModel or Microsoft.CodeAnalysis.Compilation or Location or IOperation, $"{step} keeps a {value?.GetType()}");
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;

        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertData(item, step, seen);
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            if (!field.FieldType.IsPrimitive)
                AssertData(field.GetValue(value), step, seen);
        }
    }
}
