namespace PodSharp.Generators.Api;

/// <summary>A further record over a type that has one of its own, declared by hand: <c>LivenessProbe</c> over a probe.</summary>
internal sealed record ViewClass(string Namespace, string Name, string SchemaName);
