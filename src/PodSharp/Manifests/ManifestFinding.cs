namespace PodSharp.Manifests;

/// <summary>Something that keeps manifests from being emitted.</summary>
/// <param name="id">Its id, of <see cref="ManifestFindingIds"/>.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="member">The member that it concerns, where it concerns one.</param>
/// <param name="exception">What the member's code threw.</param>
public sealed class ManifestFinding(string id, string message, ManifestMember? member, Exception? exception = null)
{
    /// <summary>The finding's id, of <see cref="ManifestFindingIds"/>.</summary>
    public string Id { get; } = id;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>The member that it concerns, where it concerns one.</summary>
    public ManifestMember? Member { get; } = member;

    /// <summary>What the member's code threw, without the wrappings of the runtime.</summary>
    public Exception? Exception { get; } = exception;

    /// <inheritdoc/>
    public override string ToString() => Id + ": " + Message;
}
