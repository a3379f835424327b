namespace PodSharp.Documents;

/// <summary>A document that can't be written: the message tells the cause, and path and origin the place.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>An error at this place of a document.</summary>
    public DocumentException(string reason, string path, Origin? origin)
        : base((origin is null ? "" : origin + ": ") + (path.Length == 0 ? "" : path + ": ") + reason) =>
        (Path, Origin) = (path, origin);

    /// <summary>An error without a message; use one with a message.</summary>
    public DocumentException()
    {
    }

    /// <summary>An error with this message.</summary>
    public DocumentException(string message)
        : base(message)
    {
    }

    /// <summary>An error with this message that another one caused.</summary>
    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The path of the node that is wrong, such as <c>spec.containers[0].image</c>; empty for the document itself.</summary>
    public string Path { get; } = "";

    /// <summary>Where that node, or the nearest one around it that knows, came from.</summary>
    public Origin? Origin { get; }
}
