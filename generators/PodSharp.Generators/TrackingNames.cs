namespace PodSharp.Generators;

/// <summary>The names of the pipelines' steps, by which tests prove that they are cached.</summary>
internal static class TrackingNames
{
    public const string Kinds = nameof(Kinds);

    public const string Vocabulary = nameof(Vocabulary);

    public const string Views = nameof(Views);
}
