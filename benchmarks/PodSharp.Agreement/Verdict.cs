using System.IO.Compression;
using System.Text.Json;

namespace PodSharp.Agreement;

/// <summary>A manifest with what the API server said of it.</summary>
/// <param name="Id">The case's name.</param>
/// <param name="Kind">The kind of the manifest.</param>
/// <param name="Operator">What makes the case; of a probe the area of its row.</param>
/// <param name="Stage">What refused it, or <c>ok</c>.</param>
/// <param name="Path">The place that was changed.</param>
/// <param name="Text">The manifest.</param>
/// <param name="IsAccepted">Whether the server took it.</param>
/// <param name="Fields">The fields that the server named.</param>
/// <param name="Warnings">How often the server warned, where the corpus tells.</param>
/// <param name="Message">What the server said.</param>
internal sealed record Verdict(
    string Id, string Kind, string Operator, string Stage, string Path, string Text, bool IsAccepted, IReadOnlyList<string> Fields,
    int Warnings, string Message)
{
    /// <summary>The cases of a file of JSON lines, compressed or not.</summary>
    public static IEnumerable<Verdict> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var lines = new StreamReader(content);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.TryGetProperty("rule", out var rule)
                ? Probe(json.RootElement, rule.GetString()!, number)
                : Case(json.RootElement);
        }
    }

    private static Verdict Case(JsonElement json) => new(
        Field(json, "id"), Field(json, "kind"), Field(json, "operator"), Field(json, "stage"), Field(json, "path"), Field(json, "yaml"),
        json.GetProperty("accepted").GetBoolean(), FieldsOf(json), 0, Field(json, "message"));

    private static Verdict Probe(JsonElement json, string rule, int number)
    {
        var code = json.GetProperty("code").GetInt32();
        var text = json.TryGetProperty("manifest", out var manifest) && manifest.ValueKind == JsonValueKind.Object
            ? manifest.GetRawText()
            : Field(json, "text");
        var stage = code switch { 201 => "ok", 422 => "validation", _ => "decode" };
        return new Verdict($"{rule}#{number}", Field(json, "kind"), rule, stage, "", text, code == 201, FieldsOf(json),
            json.TryGetProperty("warnings", out var warnings) ? warnings.GetInt32() : 0, Reasons(json));
    }

    private static IReadOnlyList<string> FieldsOf(JsonElement json) =>
        [.. Causes(json).Select(static cause => Field(cause, "field")).Where(static field => field.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Reasons(JsonElement json) =>
        string.Join(", ", Causes(json).Select(static cause => Field(cause, "reason") + " " + Field(cause, "field")));

    private static IEnumerable<JsonElement> Causes(JsonElement json) =>
        json.TryGetProperty("causes", out var causes) && causes.ValueKind == JsonValueKind.Array ? causes.EnumerateArray() : [];

    private static string Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
