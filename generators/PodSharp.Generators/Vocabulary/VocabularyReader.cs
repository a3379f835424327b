using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PodSharp.Generators.Vocabulary;

/// <summary>
/// Reads classes of the vocabulary from syntax alone: their types are generated in the same compilation, so there are no symbols for
/// them yet, and none are needed to write the bodies.
/// </summary>
internal static class VocabularyReader
{
    /// <summary>The attribute that marks such a class.</summary>
    public const string AttributeName = "PodSharp.Vocabulary.VocabularyAttribute";

    /// <summary>The class that <paramref name="declaration"/> declares.</summary>
    public static VocabularyClass Read(TypeDeclarationSyntax declaration)
    {
        var methods = declaration.Members
            .OfType<MethodDeclarationSyntax>()
            .Where(static method => method.Modifiers.Any(SyntaxKind.PartialKeyword) && method is { Body: null, ExpressionBody: null })
            .Select(Read)
            .ToImmutableArray();
        var unit = (CompilationUnitSyntax)declaration.SyntaxTree.GetRoot();
        var usings = unit.Usings.Select(static directive => directive.NormalizeWhitespace().ToString()).ToImmutableArray();
        var keyword = declaration is RecordDeclarationSyntax ? "record" : "class";
        return new VocabularyClass(
            declaration.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "",
            declaration.Identifier.Text,
            $"{string.Concat(declaration.Modifiers.Select(static modifier => modifier.Text + " "))}{keyword} {declaration.Identifier.Text}",
            Functions(declaration),
            new EquatableArray<string>(usings),
            new EquatableArray<ShorthandMethod>(methods));
    }

    private static ShorthandMethod Read(MethodDeclarationSyntax method)
    {
        var parameters = method.ParameterList.Parameters.Select(Read).ToImmutableArray();
        var isExtension = method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;
        return new ShorthandMethod(
            method.Identifier.Text,
            FunctionName(method) ?? method.Identifier.Text,
            string.Concat(method.Modifiers.Select(static modifier => modifier.Text + " ")),
            method.ReturnType.ToString(),
            isExtension,
            new EquatableArray<string>(AlsoFor(method)),
            UnionField(method),
            new EquatableArray<ShorthandParameter>(parameters),
            new EquatableArray<string>(DocumentationLines(method)));
    }

    private static ShorthandParameter Read(ParameterSyntax parameter) => new(
        string.Concat(parameter.Modifiers.Select(static modifier => modifier.Text + " ")),
        parameter.Type!.ToString(),
        parameter.Identifier.Text,
        parameter.Default is null ? "" : " " + parameter.Default);

    // [Vocabulary(typeof(ContainerVocabulary))]
    private static string Functions(TypeDeclarationSyntax declaration) =>
        Arguments(declaration, "Vocabulary").OfType<TypeOfExpressionSyntax>().Select(static type => type.Type.ToString()).FirstOrDefault() ?? "";

    // [Function(nameof(ContainerVocabulary.Liveness))]
    private static string? FunctionName(MethodDeclarationSyntax method) =>
        Arguments(method, "Function").Select(static name => name.ToString().TrimEnd(')').Split('.').Last()).FirstOrDefault();

    // [AlsoFor(typeof(StatefulSetSpec), typeof(DaemonSetSpec))]
    private static ImmutableArray<string> AlsoFor(MethodDeclarationSyntax method) =>
        Arguments(method, "AlsoFor").OfType<TypeOfExpressionSyntax>().Select(static type => type.Type.ToString()).ToImmutableArray();

    // [UnionFactory("persistentVolumeClaim")]
    private static string? UnionField(MethodDeclarationSyntax method) =>
        Arguments(method, "UnionFactory").OfType<LiteralExpressionSyntax>().Select(static field => field.Token.ValueText).FirstOrDefault();

    private static IEnumerable<ExpressionSyntax> Arguments(MemberDeclarationSyntax member, string attribute) => member.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Where(candidate => candidate.Name.ToString() == attribute)
        .SelectMany(static candidate => candidate.ArgumentList?.Arguments ?? default)
        .Select(static argument => argument.Expression);

    private static ImmutableArray<string> DocumentationLines(MethodDeclarationSyntax method) => method
        .GetLeadingTrivia()
        .ToFullString()
        .Split('\n')
        .Select(static line => line.Trim())
        .Where(static line => line.StartsWith("///", StringComparison.Ordinal))
        .ToImmutableArray();
}
