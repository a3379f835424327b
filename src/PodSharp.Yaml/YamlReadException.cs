using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>A text that can't be read: the message tells the place, the cause and what to do.</summary>
public sealed class YamlReadException : Exception
{
    /// <summary>An error at this place of a text.</summary>
    public YamlReadException(string reason, TextOrigin origin)
        : base($"{origin}: {reason}") => (Reason, Origin) = (reason, origin);

    /// <summary>An error at this place of a text that another one caused.</summary>
    public YamlReadException(string reason, TextOrigin origin, Exception innerException)
        : base($"{origin}: {reason}", innerException) => (Reason, Origin) = (reason, origin);

    /// <summary>An error without a message; use one with a message.</summary>
    public YamlReadException()
    {
    }

    /// <summary>An error with this message.</summary>
    public YamlReadException(string message)
        : base(message) => Reason = message;

    /// <summary>An error with this message that another one caused.</summary>
    public YamlReadException(string message, Exception innerException)
        : base(message, innerException) => Reason = message;

    /// <summary>The cause and what to do, without the place.</summary>
    public string Reason { get; } = "";

    /// <summary>The place in the text.</summary>
    public TextOrigin? Origin { get; }

    /// <summary>The file, or null for a text that has no file.</summary>
    public string? File => Origin?.File;

    /// <summary>The line, from 1; 0 where the error has no place.</summary>
    public int Line => Origin?.Line ?? 0;

    /// <summary>The column, from 1; 0 where the error has no place.</summary>
    public int Column => Origin?.Column ?? 0;
}
