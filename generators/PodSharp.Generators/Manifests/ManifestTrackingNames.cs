namespace PodSharp.Generators.Manifests;

/// <summary>What the steps of <see cref="ManifestRegistryGenerator"/> are called, so that tests can demand that they are cached.</summary>
internal static class ManifestTrackingNames
{
    /// <summary>What was read of each marked member.</summary>
    public const string Members = nameof(Members);

    /// <summary>What is reported; changes when lines move.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>What is generated; doesn't change when lines move.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>All names.</summary>
    public static readonly string[] All = [Members, Diagnostics, Entries];
}
