using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PodSharp.Generators.Manifests;

/// <summary>Reads a member that is marked with [Manifest]: how it is evaluated, or why it can't be.</summary>
internal static class ManifestReader
{
    /// <summary>The attribute that marks manifests.</summary>
    public const string AttributeName = "PodSharp.ManifestAttribute";

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
        var access = FullName(symbol);
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
        if (!symbol.IsStatic)
            return Fault(ManifestDiagnostics.NotStatic, Display(symbol));
        if (GenericOf(symbol) is { } generic)
            return Fault(ManifestDiagnostics.Generic, Display(generic), Display(symbol));
        if (HiddenBy(symbol, compilation) is { } hidden)
            return Fault(ManifestDiagnostics.NotVisible, Display(hidden), Display(symbol));
        if (symbol.IsAbstract || symbol is IPropertySymbol { GetMethod: null })
            return Fault(ManifestDiagnostics.NotReadable, Display(symbol));

        var type = TypeOf(symbol);
        if (!HoldsObjects(type) && !IsMissing(type))
            return Fault(ManifestDiagnostics.NoObject, Display(symbol), type.ToDisplayString());

        return symbol is IMethodSymbol method && (method.Parameters.Length > 1 || method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
            ? Fault(ManifestDiagnostics.Parameters, Display(symbol))
            : null;

        DiagnosticModel Fault(DiagnosticDescriptor descriptor, params string[] arguments) =>
            DiagnosticModel.Of(descriptor, symbol.Locations.FirstOrDefault(), arguments);
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

    private static bool HoldsObjects(ITypeSymbol type)
    {
        if (IsObject(type))
            return true;

        var sequences = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } itself
            ? type.AllInterfaces.Add(itself)
            : type.AllInterfaces;
        return sequences.Any(static sequence =>
            sequence.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T && IsObject(sequence.TypeArguments[0]));
    }

    // By name: every edit asks this of all manifests, and finding the type in the compilation costs more than looking at it.
    private static bool IsObject(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "KubernetesObject", ContainingNamespace: { Name: "PodSharp", ContainingNamespace.IsGlobalNamespace: true } })
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

        var read = symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol;
        if (IsHiddenItself(read))
            return symbol;

        // What is internal in another assembly hides from this one.
        var isElsewhere = !SymbolEqualityComparer.Default.Equals(read.ContainingAssembly, compilation.Assembly);
        return isElsewhere && !compilation.IsSymbolAccessibleWithin(read, compilation.Assembly) ? symbol : null;
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

    /// <summary>
    /// The name by which generated code reaches a member or type. Every edit asks for the names of all manifests, and the
    /// compiler's own display strings cost several times as much.
    /// </summary>
    public static string FullName(ISymbol symbol) => symbol.ContainingSymbol switch
    {
        _ when symbol is INamedTypeSymbol { IsGenericType: true } => symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        INamedTypeSymbol type => FullName(type) + "." + Escaped(symbol.Name),
        INamespaceSymbol { IsGlobalNamespace: false } space => FullName(space) + "." + Escaped(symbol.Name),
        _ => "global::" + Escaped(symbol.Name),
    };

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        return Prefix(type.ContainingNamespace) + type.MetadataName;
    }

    private static string Prefix(INamespaceSymbol space) =>
        space.IsGlobalNamespace ? "" : Prefix(space.ContainingNamespace) + space.Name + ".";

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
