using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PodSharp.Benchmarks.Emission;

/// <summary>Whether two candidates wrote the same data: read by somebody else's parsers and brought into one form, object by object.</summary>
internal static class EqualData
{
    /// <summary>The number of objects in both files.</summary>
    /// <exception cref="InvalidDataException">The files hold different data.</exception>
    public static int Check(string path, string otherPath)
    {
        var objects = 0;
        using var others = Read(otherPath).GetEnumerator();
        foreach (var value in Read(path))
        {
            objects++;
            if (!others.MoveNext() || others.Current != value)
                throw new InvalidDataException($"Object {objects} of {path} and {otherPath} differ:\n{value}\n{others.Current}");
        }

        return others.MoveNext() ? throw new InvalidDataException($"{otherPath} holds more objects.") : objects;
    }

    private static IEnumerable<string> Read(string path) => path.EndsWith(".json", StringComparison.Ordinal) ? ReadJson(path) : ReadYaml(path);

    private static IEnumerable<string> ReadJson(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            yield return Text(document.RootElement);
        }
    }

    private static IEnumerable<string> ReadYaml(string path)
    {
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            yield return Text(parser);
            parser.Consume<DocumentEnd>();
        }
    }

    private static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Mapping(element.EnumerateObject().Select(static field => (field.Name, Text(field.Value)))),
        JsonValueKind.Array => Sequence(element.EnumerateArray().Select(Text)),
        JsonValueKind.String => Quoted(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Text(Parser parser)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            var fields = new List<(string, string)>();
            while (!parser.TryConsume<MappingEnd>(out _))
                fields.Add((parser.Consume<Scalar>().Value, Text(parser)));
            return Mapping(fields);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<string>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Text(parser));
            return Sequence(items);
        }

        var scalar = parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain && IsNoText(scalar.Value) ? scalar.Value : Quoted(scalar.Value);
    }

    // What any reader of YAML may take a plain scalar for, as far as apps have such: whole numbers and words of truth.
    private static bool IsNoText(string text) =>
        text is "true" or "false" or "null" or "on" or "off" or "yes" or "no"
        || long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Mapping(IEnumerable<(string Key, string Value)> fields) =>
        "{" + string.Join(",", fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => Quoted(field.Key) + ":" + field.Value)) + "}";

    private static string Sequence(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
