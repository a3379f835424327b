namespace PodSharp.Emission;

/// <summary>Something in the output folder keeps the manifests from being written; what was there is still there.</summary>
internal sealed class OutputBlockedException(IReadOnlyList<string> reasons) : Exception(string.Join(" ", reasons))
{
    /// <summary>What is in the way, a sentence each.</summary>
    public IReadOnlyList<string> Reasons { get; } = reasons;
}
