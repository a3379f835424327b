using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PodSharp.Generators.Manifests;

/// <summary>Lists the members that are marked with [Manifest] in a registry, through which the emitter evaluates them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestRegistryGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var members = context.SyntaxProvider
            .ForAttributeWithMetadataName(ManifestReader.AttributeName, static (_, _) => true, ManifestReader.Read)
            .WithTrackingName(ManifestTrackingNames.Members);

        var diagnostics = members
            .Select(static (member, _) => member.Diagnostics)
            .Collect()
            .Select(static (all, _) => Distinct(all))
            .WithTrackingName(ManifestTrackingNames.Diagnostics);

        var entries = members
            .Select(static (member, _) => member.Entries)
            .Collect()
            .Select(static (all, _) => Sorted(all))
            .WithTrackingName(ManifestTrackingNames.Entries);

        context.RegisterSourceOutput(diagnostics, static (output, found) =>
        {
            foreach (var diagnostic in found)
                output.ReportDiagnostic(diagnostic.ToDiagnostic(ManifestDiagnostics.Find(diagnostic.Id)));
        });

        // Nobody's code refers to the registry, so an editor doesn't need it.
        context.RegisterImplementationSourceOutput(entries, static (output, all) =>
        {
            if (!all.Items.IsEmpty)
                output.AddSource("ManifestRegistry.g.cs", RegistryWriter.Write(all));
        });
    }

    // Several members may share the environment that is wrong.
    private static EquatableArray<DiagnosticModel> Distinct(ImmutableArray<EquatableArray<DiagnosticModel>> all)
    {
        var known = new HashSet<DiagnosticModel>();
        var distinct = ImmutableArray.CreateBuilder<DiagnosticModel>();
        foreach (var diagnostics in all)
        {
            foreach (var diagnostic in diagnostics)
            {
                if (known.Add(diagnostic))
                    distinct.Add(diagnostic);
            }
        }

        return new EquatableArray<DiagnosticModel>(distinct.ToImmutable());
    }

    // By name, so that moving a member to another place or file changes nothing.
    private static EquatableArray<EntryModel> Sorted(ImmutableArray<EquatableArray<EntryModel>> all)
    {
        var sorted = all.SelectMany(static entries => entries.Items).ToList();
        sorted.Sort(static (left, right) =>
        {
            var difference = string.CompareOrdinal(left.DeclaringType, right.DeclaringType);
            if (difference == 0)
                difference = string.CompareOrdinal(left.Name, right.Name);
            return difference != 0 ? difference : string.CompareOrdinal(left.Expression, right.Expression);
        });
        return new EquatableArray<EntryModel>(sorted.ToImmutableArray());
    }
}
