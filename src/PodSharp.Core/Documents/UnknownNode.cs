namespace PodSharp.Documents;

/// <summary>
/// A value that only exists at run time, where it may also be null and so absent; the same holds for an empty open container. A rule that
/// meets one stays silent, and it can't be written.
/// </summary>
public sealed class UnknownNode : DocumentNode
{
    private UnknownNode(Origin? origin)
        : base(origin)
    {
    }

    /// <summary>The unknown value of which not even the place is known.</summary>
    public static UnknownNode Instance { get; } = new(null);

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) => origin is null ? Instance : new UnknownNode(origin);
}
