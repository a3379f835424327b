using System.Text;

namespace PodSharp.Cli.Tests;

/// <summary>A folder of a test's own in which commands run as in a process of theirs; gone when the test ends.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("podsharp-");

    /// <summary>What the last command wrote.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the last command wrote to the standard error.</summary>
    public string Error { get; private set; } = "";

    /// <summary>What the next commands read from the standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>Whether the next commands write to a terminal.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>Whether the environment asks for no colours.</summary>
    public bool IsPlain { get; set; }

    /// <summary>The full path of a file.</summary>
    public string this[string path] => Path.Combine(folder.FullName, path);

    /// <summary>Writes a file.</summary>
    public CommandRun With(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
        return this;
    }

    /// <summary>What a file holds.</summary>
    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Runs a command and returns its exit code.</summary>
    public int Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new Terminal
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            Output = output,
            Error = error,
            Folder = folder.FullName,
            ShowsOutput = IsTerminal,
            IsPlain = IsPlain,
        });
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
