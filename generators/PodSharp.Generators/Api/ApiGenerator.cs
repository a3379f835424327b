using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PodSharp.Generators.Vocabulary;
using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>
/// Makes the typed API from the schema: records, fluent methods, enumerations and the bodies of the vocabulary. It works in PodSharp's
/// own build only, which sets <c>PodSharpGenerateApi</c> to <c>all</c> (or to some kinds: <c>v1 Pod;batch/v1 Job</c>); users get the
/// result in PodSharp.dll.
/// </summary>
[Generator]
public sealed class ApiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var kinds = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.PodSharpGenerateApi", out var value) ? value : "")
            .WithTrackingName(TrackingNames.Kinds);

        var vocabulary = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                VocabularyReader.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (match, _) => VocabularyReader.Read((TypeDeclarationSyntax)match.TargetNode))
            .WithTrackingName(TrackingNames.Vocabulary)
            .Collect();

        var views = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "PodSharp.Views.KubernetesTypeAttribute",
                static (node, _) => node is RecordDeclarationSyntax,
                static (match, _) => new ViewClass(
                    match.TargetSymbol.ContainingNamespace.ToDisplayString(),
                    match.TargetSymbol.Name,
                    (string)match.Attributes[0].ConstructorArguments[0].Value!))
            .WithTrackingName(TrackingNames.Views)
            .Collect();

        context.RegisterSourceOutput(kinds.Combine(vocabulary).Combine(views), static (output, input) =>
        {
            var ((list, classes), extra) = input;
            if (list.Length > 0)
                Generate(output, list, classes, extra);
        });
    }

    private static void Generate(
        SourceProductionContext output, string kinds, ImmutableArray<VocabularyClass> vocabulary, ImmutableArray<ViewClass> views)
    {
        var surface = ApiSurface.Of(kinds, KubernetesSchema.Default);
        var paths = new PathTable();
        var records = new RecordWriter(surface, paths);
        var extensions = new TypeExtensions(surface, paths, vocabulary);

        foreach (var type in surface.Types)
        {
            var hasOtherViews = views.Any(view => view.SchemaName == type.Name);
            Add(output, $"{type.Name}.g.cs", records.Write(type, type.Namespace, type.TypeName, Declared(vocabulary, type.Namespace, type.TypeName), hasOtherViews));
            Add(output, $"{type.Name}.Extensions.g.cs", extensions.Write(type, type.Namespace, type.TypeName));
        }

        foreach (var view in views)
        {
            var type = surface.Types.First(type => type.Name == view.SchemaName);
            Add(output, $"{view.Name}.g.cs", records.Write(type, view.Namespace, view.Name, Declared(vocabulary, view.Namespace, view.Name), hasOtherViews: true));
            Add(output, $"{view.Name}.Extensions.g.cs", extensions.Write(type, view.Namespace, view.Name));
        }

        foreach (var enumeration in surface.Enumerations)
            Add(output, $"{enumeration.Namespace}.{enumeration.Name}.g.cs", EnumerationWriter.Write(enumeration, surface.FieldsOf(enumeration)));
        foreach (var declared in vocabulary)
            Add(output, $"{declared.Name}.Vocabulary.g.cs", ShorthandWriter.WriteClass(declared));
        Add(output, "KindTable.g.cs", KindTableWriter.Write(surface));
        Add(output, "Paths.g.cs", paths.Write());
    }

    private static HashSet<string> Declared(ImmutableArray<VocabularyClass> vocabulary, string @namespace, string name) => new(
        vocabulary.Where(declared => declared.Name == name && declared.Namespace == @namespace)
            .SelectMany(static declared => declared.Methods)
            .SelectMany(static method => new[] { method.Name, method.UnionField ?? method.Name }),
        StringComparer.Ordinal);

    private static void Add(SourceProductionContext output, string name, string text) =>
        output.AddSource(name, SourceText.From(text, Encoding.UTF8));
}
