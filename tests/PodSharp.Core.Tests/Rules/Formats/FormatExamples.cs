using System.Reflection;
using System.Text.Json;

namespace PodSharp.Core.Tests.Rules.Formats;

/// <summary>What the API server said of texts of each format.</summary>
internal static class FormatExamples
{
    public static TheoryData<string, string> Accepted => OfVerdict("accepted");

    public static TheoryData<string, string> Refused => OfVerdict("refused");

    public static IReadOnlyList<(string Format, string Verdict, string Text)> All { get; } = Read();

    private static TheoryData<string, string> OfVerdict(string verdict)
    {
        var data = new TheoryData<string, string>();
        foreach (var example in All.Where(example => example.Verdict == verdict))
            data.Add(example.Format, example.Text);
        return data;
    }

    private static (string Format, string Verdict, string Text)[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("format-examples.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static columns => (columns[0], columns[1], JsonSerializer.Deserialize<string>(columns[2])!))
            .ToArray();
    }
}
