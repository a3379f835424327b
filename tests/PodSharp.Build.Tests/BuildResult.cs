using System.Text.RegularExpressions;

namespace PodSharp.Build.Tests;

/// <summary>How a build ended and what it printed.</summary>
internal sealed partial class BuildResult(int exitCode, string output)
{
    public string Output { get; } = output;

    /// <summary>The lines that PodSharp prints of what it did.</summary>
    public string[] Lines => [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("PodSharp: ", StringComparison.Ordinal))];

    /// <summary>Each finding once: <c>Shop.cs(7): error POD9101: message</c>, the file without its folder.</summary>
    public string[] Findings => [.. Finding().Matches(Output)
        .Select(match => $"{Path.GetFileName(match.Groups["file"].Value.Trim())}({match.Groups["line"].Value}): {match.Groups["severity"].Value} {match.Groups["id"].Value}: {match.Groups["message"].Value}")
        .Distinct(StringComparer.Ordinal)];

    public BuildResult Succeeded()
    {
        Assert.True(exitCode == 0, Output);
        return this;
    }

    public BuildResult Failed()
    {
        Assert.True(exitCode != 0, Output);
        return this;
    }

    [GeneratedRegex(@"^(?<file>[^(\n]*?)(\((?<line>\d+)[^)\n]*\))?\s*: (?<severity>error|warning) (?<id>\w+): (?<message>[^\n]*?)( \[[^\[\n]*proj[^\[\n]*\])?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Finding();
}
