namespace PodSharp.Documents;

/// <summary>A manifest that can't be made or read as asked: the message tells the cause, the place and what to do.</summary>
public sealed class ManifestException : Exception
{
    /// <summary>An error with this message.</summary>
    public ManifestException(string message)
        : base(message)
    {
    }

    /// <summary>An error at this place.</summary>
    public ManifestException(string message, Origin? origin)
        : base(origin is null ? message : $"{origin}: {message}") => Origin = origin;

    /// <summary>An error without a message; use one with a message.</summary>
    public ManifestException()
    {
    }

    /// <summary>An error with this message that another one caused.</summary>
    public ManifestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The place of the node that is wrong, where it has one.</summary>
    public Origin? Origin { get; }
}
