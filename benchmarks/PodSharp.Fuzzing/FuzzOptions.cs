namespace PodSharp.Fuzzing;

/// <summary>What a run is to do.</summary>
internal sealed record FuzzOptions
{
    /// <summary>How long it takes.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>What the inputs are made from, together with their numbers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many inputs are fed at once.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Where the number of the input at work is noted, for the case that the process dies of it; null for nowhere.</summary>
    public string? Folder { get; init; }
}
