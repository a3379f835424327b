namespace PodSharp.Benchmarks.Emission;

/// <summary>The candidates by name.</summary>
internal static class AppCandidates
{
    /// <summary>The typed language and the canonical writer.</summary>
    public const string PodSharp = "PodSharp";

    /// <summary>YamlDotNet's serializer over plain classes.</summary>
    public const string YamlDotNet = "YamlDotNet";

    /// <summary>System.Text.Json, source-generated, over plain classes: as fast as it gets.</summary>
    public const string Json = "System.Text.Json";

    /// <summary>Nothing: what a process costs before anything is done.</summary>
    public const string Nothing = "(nothing)";

    /// <summary>Those that write, in the order in which they are printed.</summary>
    public static string[] Writing { get; } = [PodSharp, YamlDotNet, Json];

    /// <summary>The candidate of this name, writing to <paramref name="output"/>.</summary>
    public static IAppCandidate Create(string name, Stream output) => name switch
    {
        PodSharp => new PodSharpCandidate(output),
        YamlDotNet => new YamlDotNetCandidate(output),
        Json => new JsonCandidate(output),
        _ => throw new ArgumentException($"There is no candidate {name}.", nameof(name)),
    };
}
