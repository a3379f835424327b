using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>A test that needs Node and its <c>yaml</c> package; where they are not, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeYamlFactAttribute : FactAttribute
{
    private const string Missing =
        "Node's yaml package is not installed: npm install --prefix artifacts/node yaml, or name its folder in PODSHARP_NODE_MODULES.";

    private static readonly Lazy<(string? Folder, string? Reason)> Found = new(Find);

    public NodeYamlFactAttribute()
    {
        if (Found.Value.Reason is { } reason)
            Skip = reason;
    }

    /// <summary>The folder whose packages Node sees.</summary>
    public static string Folder => Found.Value.Folder ?? throw new InvalidOperationException(Found.Value.Reason);

    private static (string? Folder, string? Reason) Find()
    {
        var folder = Environment.GetEnvironmentVariable("PODSHARP_NODE_MODULES") is { Length: > 0 } named
            ? named
            : Path.Combine(Root(), "artifacts", "node", "node_modules");
        if (!File.Exists(Path.Combine(folder, "yaml", "package.json")))
            return (null, Missing);
        return HasNode() ? (folder, null) : (null, "There is no node on the PATH.");
    }

    private static bool HasNode()
    {
        try
        {
            var start = new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
