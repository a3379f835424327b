using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PodSharp.Generators;

/// <summary>A diagnostic as a pipeline can carry it: its descriptor by id, its place and arguments as plain data.</summary>
internal sealed record DiagnosticModel(string Id, LocationModel? Location, EquatableArray<string> Arguments)
{
    /// <summary>A diagnostic of this descriptor.</summary>
    public static DiagnosticModel Of(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        new(descriptor.Id, LocationModel.Of(location), new EquatableArray<string>(arguments.ToImmutableArray()));

    /// <summary>The diagnostic to report.</summary>
    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor)
    {
        var arguments = new object[Arguments.Items.Length];
        for (var index = 0; index < arguments.Length; index++)
            arguments[index] = Arguments.Items[index];
        return Diagnostic.Create(descriptor, Location?.ToLocation(), arguments);
    }
}
