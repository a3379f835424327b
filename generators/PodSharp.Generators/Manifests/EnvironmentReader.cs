using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PodSharp.Generators.Manifests;

/// <summary>Reads which values a [Manifest] method is called with: the members of its parameter's type that are marked with [Environment].</summary>
internal static class EnvironmentReader
{
    private const string AttributeName = "EnvironmentAttribute";

    /// <summary>The environments of a method with one parameter, in the order of their declaration.</summary>
    public static IReadOnlyList<(string Name, string Expression)> Read(
        IMethodSymbol method, Compilation compilation, ImmutableArray<DiagnosticModel>.Builder diagnostics)
    {
        var parameter = method.Parameters[0];
        var type = parameter.Type;
        var environments = new List<(string Name, string Expression)>();
        var owners = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        var fallback = parameter.Locations.FirstOrDefault();
        var isMarked = false;
        foreach (var member in type.GetMembers())
        {
            if (NameOf(member) is not { } name)
                continue;

            isMarked = true;
            var location = member.Locations.FirstOrDefault() is { IsInSource: true } own ? own : fallback;
            if (!IsUsable(member, type, compilation))
                diagnostics.Add(DiagnosticModel.Of(ManifestDiagnostics.UnusableEnvironment, location, ManifestReader.Display(member), type.ToDisplayString()));
            else if (owners.TryGetValue(name, out var other))
                diagnostics.Add(DiagnosticModel.Of(ManifestDiagnostics.SameEnvironment, location, ManifestReader.Display(member), ManifestReader.Display(other), name));
            else
                environments.Add((name, ManifestReader.FullName(owners[name] = member)));
        }

        if (!isMarked)
            diagnostics.Add(DiagnosticModel.Of(ManifestDiagnostics.NoEnvironments, fallback, ManifestReader.Display(method), type.ToDisplayString()));
        return environments;
    }

    private static string? NameOf(ISymbol member)
    {
        if (member is not (IPropertySymbol or IFieldSymbol))
            return null;

        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName, ContainingNamespace: { Name: "PodSharp", ContainingNamespace.IsGlobalNamespace: true } }
                && !attribute.ConstructorArguments.IsEmpty)
                return attribute.ConstructorArguments[0].Value as string;
        }

        return null;
    }

    private static bool IsUsable(ISymbol member, ITypeSymbol type, Compilation compilation)
    {
        var held = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        return member.IsStatic
            && member is not IPropertySymbol { GetMethod: null }
            && ManifestReader.HiddenBy(member, compilation) is null
            && compilation.ClassifyCommonConversion(held, type).IsImplicit;
    }
}
