namespace PodSharp.Cli.Checking;

/// <summary>A file to read, or the standard input.</summary>
/// <param name="Name">The name that a person gave it, or found it by, with <c>/</c> between its parts; <c>-</c> for the standard input.</param>
/// <param name="Path">The full path; null for the standard input.</param>
internal sealed record InputFile(string Name, string? Path)
{
    // Who reads it has a buffer.
    private const int NoBuffer = 0;

    /// <summary>The standard input.</summary>
    public static InputFile StandardInput { get; } = new("-", null);

    /// <summary>Opens it for reading from its beginning.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody gave the right to read it.</exception>
    public Stream Open(Terminal terminal) => Path is null
        ? terminal.OpenInput()
        : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, NoBuffer, FileOptions.SequentialScan);
}
