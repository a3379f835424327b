using YamlDotNet.Core;

namespace PodSharp.Benchmarks.Check;

/// <summary>What no check can do without, in a process of its own: reading the files, and parsing them.</summary>
internal static class LowerBound
{
    /// <summary>Read the files, and nothing else.</summary>
    public const string ReadFiles = "--read-files";

    /// <summary>Read the files and parse them, and do nothing with the events.</summary>
    public const string ParseFiles = "--parse-files";

    private const int BlockLength = 64 * 1024;

    /// <summary>Does what this program was started for by itself; false where it was started by somebody else.</summary>
    public static bool Run(string[] arguments)
    {
        if (arguments is not [ReadFiles or ParseFiles, var path])
            return false;

        IEnumerable<string> files = Directory.Exists(path) ? Directory.GetFiles(path) : [path];
        foreach (var file in files)
        {
            if (arguments[0] == ReadFiles)
                Read(file);
            else
                Parse(file);
        }

        return true;
    }

    private static void Read(string path)
    {
        using var stream = File.OpenRead(path);
        var block = new byte[BlockLength];
        while (stream.Read(block) > 0)
        {
        }
    }

    private static void Parse(string path)
    {
        using var text = new StreamReader(path);
        var parser = new Parser(text);
        while (parser.MoveNext())
        {
        }
    }
}
