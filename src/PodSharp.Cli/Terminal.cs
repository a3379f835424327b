using System.Text;

namespace PodSharp.Cli;

/// <summary>What a command reads from and writes to, and what it may take for granted of it.</summary>
internal sealed class Terminal
{
    private const int WidthOfText = 100;

    /// <summary>The standard input, opened when it is asked for.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The standard output, in bytes.</summary>
    public required Stream Output { get; init; }

    /// <summary>The standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that paths are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool ShowsOutput { get; init; }

    /// <summary>Whether a person looks at the error output.</summary>
    public bool ShowsError { get; init; }

    /// <summary>Whether the person, or the machine, wants no colours.</summary>
    public bool IsPlain { get; init; }

    /// <summary>How many characters fit on a line: asking a terminal sets it up for more than most commands need.</summary>
    public int Width => ShowsOutput && !IsPlain ? WidthOfWindow() : WidthOfText;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new()
    {
        OpenInput = Console.OpenStandardInput,
        Output = Console.OpenStandardOutput(),
        Error = Utf8(Console.OpenStandardError()),
        Folder = Environment.CurrentDirectory,
        ShowsOutput = !Console.IsOutputRedirected,
        ShowsError = !Console.IsErrorRedirected,
        IsPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
    };

    /// <summary>A writer of text to the output; what it holds is written when it is disposed, and the output stays open.</summary>
    public TextWriter Text() => new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    // Some terminals don't tell, and say 0 or throw.
    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is var width and > 40 ? width : WidthOfText;
        }
        catch (IOException)
        {
            return WidthOfText;
        }
    }
}
