using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PodSharp.Generators.Manifests;

/// <summary>Reads a member that is marked with [Manifest]: how it is evaluated, or why it can't be.</summary>
internal static class ManifestReader
{
    /// <summary>The attribute that marks manifests.</summary>
    public const string AttributeName = "PodSharp.ManifestAttribute";

    private const string ObjectTypeName = "PodSharp.KubernetesObject";

    /// <summary>Reads the member.</summary>
    public static MemberModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var symbol = context.TargetSymbol;
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticModel>();
        var entries = ImmutableArray.CreateBuilder<EntryModel>();
        if (FaultOf(symbol, context.SemanticModel.Compilation) is { } fault)
            diagnostics.Add(fault);
        else if (!IsMissing(TypeOf(symbol)))
            AddEntries(symbol, context.Attributes[0], context.SemanticModel.Compilation, entries, diagnostics);

        cancellationToken.ThrowIfCancellationRequested();
        return new MemberModel(new EquatableArray<EntryModel>(entries.ToImmutable()), new EquatableArray<DiagnosticModel>(diagnostics.ToImmutable()));
    }

    private static void AddEntries(
        ISymbol symbol,
        AttributeData attribute,
        Compilation compilation,
        ImmutableArray<EntryModel>.Builder entries,
        ImmutableArray<DiagnosticModel>.Builder diagnostics)
    {
        var access = symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Escaped(symbol.Name);
        var declaringType = MetadataName(symbol.ContainingType);
        var folder = Argument(attribute, "Folder");
        var file = Argument(attribute, "File");
        if (symbol is not IMethodSymbol method)
        {
            entries.Add(new EntryModel(declaringType, symbol.Name, folder, file, null, access));
        }
        else if (method.Parameters.IsEmpty)
        {
            entries.Add(new EntryModel(declaringType, symbol.Name, folder, file, null, access + "()"));
        }
        else
        {
            foreach (var environment in EnvironmentReader.Read(method, compilation, diagnostics))
                entries.Add(new EntryModel(declaringType, symbol.Name, folder, file, environment.Name, access + "(" + environment.Expression + ")"));
        }
    }

    private static DiagnosticModel? FaultOf(ISymbol symbol, Compilation compilation)
    {
        var location = symbol.Locations.FirstOrDefault();
        var name = Display(symbol);
        if (!symbol.IsStatic)
            return DiagnosticModel.Of(ManifestDiagnostics.NotStatic, location, name);
        if (GenericOf(symbol) is { } generic)
            return DiagnosticModel.Of(ManifestDiagnostics.Generic, location, Display(generic), name);
        if (HiddenBy(symbol, compilation) is { } hidden)
            return DiagnosticModel.Of(ManifestDiagnostics.NotVisible, location, Display(hidden), name);
        if (symbol.IsAbstract || symbol is IPropertySymbol { GetMethod: null })
            return DiagnosticModel.Of(ManifestDiagnostics.NotReadable, location, name);

        var type = TypeOf(symbol);
        if (!IsMissing(type) && !HoldsObjects(type, compilation))
            return DiagnosticModel.Of(ManifestDiagnostics.NoObject, location, name, type.ToDisplayString());

        return symbol is IMethodSymbol method && (method.Parameters.Length > 1 || method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
            ? DiagnosticModel.Of(ManifestDiagnostics.Parameters, location, name)
            : null;
    }

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => ((IMethodSymbol)symbol).ReturnType,
    };

    // The compiler says already that there is no such type; what it would be, nobody knows.
    private static bool IsMissing(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsMissing(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsMissing),
        _ => false,
    };

    private static bool HoldsObjects(ITypeSymbol type, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(ObjectTypeName) is not { } expected)
            return false;
        if (IsOrDerivesFrom(type, expected))
            return true;

        var sequences = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } itself
            ? type.AllInterfaces.Add(itself)
            : type.AllInterfaces;
        return sequences.Any(sequence =>
            sequence.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            && IsOrDerivesFrom(sequence.TypeArguments[0], expected));
    }

    private static bool IsOrDerivesFrom(ITypeSymbol type, INamedTypeSymbol expected)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, expected))
                return true;
        }

        return false;
    }

    private static ISymbol? GenericOf(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { IsGenericMethod: true })
            return symbol;
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
                return type;
        }

        return null;
    }

    /// <summary>What keeps generated code from reaching the symbol: its own, its getter's or a containing type's accessibility.</summary>
    public static ISymbol? HiddenBy(ISymbol symbol, Compilation compilation)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            if (current is INamedTypeSymbol { IsFileLocal: true } || IsHiddenItself(current))
                return current;
        }

        // What is internal in another assembly hides from this one.
        var read = symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol;
        return IsHiddenItself(read) || !compilation.IsSymbolAccessibleWithin(read, compilation.Assembly) ? symbol : null;
    }

    private static bool IsHiddenItself(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    /// <summary>The symbol as messages name it.</summary>
    public static string Display(ISymbol symbol) => symbol is INamedTypeSymbol
        ? symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)
        : symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "." + symbol.Name;

    /// <summary>The name as C# writes it, which matters for keywords.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
    }

    private static string? Argument(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Value as string;
        }

        return null;
    }
}
