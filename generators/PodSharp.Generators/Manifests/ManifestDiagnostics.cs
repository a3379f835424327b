using Microsoft.CodeAnalysis;

namespace PodSharp.Generators.Manifests;

/// <summary>What can be wrong with a member that is marked with [Manifest] or [Environment]. docs/emission.md explains each.</summary>
internal static class ManifestDiagnostics
{
    public static readonly DiagnosticDescriptor NotStatic = Error(
        "POD9001", "A manifest must be static", "'{0}' is marked with [Manifest], so it must be static");

    public static readonly DiagnosticDescriptor NotVisible = Error(
        "POD9002", "A manifest must be visible in its assembly", "'{0}' hides the manifest '{1}' from the code that emits it; make it internal or public");

    public static readonly DiagnosticDescriptor Generic = Error(
        "POD9003", "A manifest can't be generic", "'{0}' has type parameters, so nobody can say which manifest '{1}' is");

    public static readonly DiagnosticDescriptor Parameters = Error(
        "POD9004", "A manifest takes an environment or nothing", "'{0}' can't be called: a [Manifest] method takes no parameter, or one by value of a type with [Environment] members");

    public static readonly DiagnosticDescriptor NoObject = Error(
        "POD9005", "A manifest is an object of Kubernetes", "'{0}' returns '{1}', but a manifest is an object of Kubernetes such as a Pod, or a sequence of them");

    public static readonly DiagnosticDescriptor NoEnvironments = Error(
        "POD9006", "An environment's type has no environments", "'{0}' is called with each environment of '{1}', but no static member of '{1}' is marked with [Environment(\"…\")]");

    public static readonly DiagnosticDescriptor SameEnvironment = Error(
        "POD9007", "Two environments have the same name", "'{0}' and '{1}' are both the environment \"{2}\"");

    public static readonly DiagnosticDescriptor UnusableEnvironment = Error(
        "POD9008", "An environment can't be used", "'{0}' is marked with [Environment], so it must be static, readable, internal or public, and hold a '{1}'");

    public static readonly DiagnosticDescriptor NotReadable = Error(
        "POD9009", "A manifest must be readable", "'{0}' can't be read: give it a getter and a body");

    private static readonly DiagnosticDescriptor[] All =
        [NotStatic, NotVisible, Generic, Parameters, NoObject, NoEnvironments, SameEnvironment, UnusableEnvironment, NotReadable];

    /// <summary>The descriptor with this id.</summary>
    public static DiagnosticDescriptor Find(string id)
    {
        foreach (var descriptor in All)
        {
            if (descriptor.Id == id)
                return descriptor;
        }

        throw new ArgumentException(id, nameof(id));
    }

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "PodSharp", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
