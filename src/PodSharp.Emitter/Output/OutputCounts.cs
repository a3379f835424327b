namespace PodSharp.Emission;

/// <summary>What writing a set came to.</summary>
internal sealed class OutputCounts(int files, int changed, int removed)
{
    /// <summary>The files of the set.</summary>
    public int Files { get; } = files;

    /// <summary>Those among them that were new or other than before.</summary>
    public int Changed { get; } = changed;

    /// <summary>The files of the former set that are gone.</summary>
    public int Removed { get; } = removed;
}
