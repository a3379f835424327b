using PodSharp.Rules;

namespace PodSharp.Manifests;

/// <summary>Something that is said of manifests; most of it keeps them from being emitted.</summary>
/// <param name="id">Its id, of <see cref="ManifestFindingIds"/> or of a rule.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="member">The member that it concerns, where it concerns one.</param>
/// <param name="exception">What the member's code threw.</param>
public sealed class ManifestFinding(string id, string message, ManifestMember? member, Exception? exception = null)
{
    /// <summary>The finding's id, of <see cref="ManifestFindingIds"/> or of a rule.</summary>
    public string Id { get; } = id;

    /// <summary>How much it matters, where the project doesn't choose otherwise; only an error keeps the manifests from being written.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>The member that it concerns, where it concerns one.</summary>
    public ManifestMember? Member { get; } = member;

    /// <summary>What the member's code threw, without the wrappings of the runtime.</summary>
    public Exception? Exception { get; } = exception;

    /// <inheritdoc/>
    public override string ToString() => Id + ": " + Message;
}
