using System.Text.Json;

namespace PodSharp.Yaml.Tests;

/// <summary>A text with what kubectl makes of it when it is written plain, and how canonical YAML writes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it is as a value, as JSON, or <c>error</c> or <c>other</c>.</param>
/// <param name="Key">What it is as a key, as JSON, or <c>error</c> or <c>other</c>.</param>
/// <param name="IsPlain">Whether canonical YAML writes it plain.</param>
internal sealed record PlainScalar(string Text, string Value, string Key, bool IsPlain);

/// <summary>The texts that readers of YAML disagree about, from <c>plain-scalars.tsv</c>.</summary>
internal static class PlainScalars
{
    public static IReadOnlyList<PlainScalar> All { get; } = Read();

    public static string Json(string text) => JsonSerializer.Serialize(text);

    private static List<PlainScalar> Read()
    {
        using var reader = new StreamReader(typeof(PlainScalars).Assembly.GetManifestResourceStream("plain-scalars.tsv")!);
        var scalars = new List<PlainScalar>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var cells = line.Split('\t');
            scalars.Add(new PlainScalar(JsonSerializer.Deserialize<string>(cells[0])!, cells[1], cells[2], cells[3] == "plain"));
        }

        return scalars;
    }
}
