namespace PodSharp.Generators.Manifests;

/// <summary>What was read of a member that is marked with [Manifest].</summary>
internal sealed record MemberModel(EquatableArray<EntryModel> Entries, EquatableArray<DiagnosticModel> Diagnostics);

/// <summary>An entry of the registry: a member, for one environment where it takes one.</summary>
/// <param name="DeclaringType">The metadata name of the type that declares the member.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Folder">The folder of its attribute.</param>
/// <param name="File">The file of its attribute.</param>
/// <param name="Environment">The name of the environment.</param>
/// <param name="Expression">The C# expression that reads or calls it.</param>
internal sealed record EntryModel(
    string DeclaringType, string Name, string? Folder, string? File, string? Environment, string Expression);
