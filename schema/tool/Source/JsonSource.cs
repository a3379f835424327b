using System.Text;
using System.Text.Json;

namespace PodSharp.SchemaTool;

/// <summary>A JSON value that knows its place; objects keep the order of their members.</summary>
internal sealed class JsonSource
{
    public required Place Place { get; init; }

    public required JsonTokenType Kind { get; init; }

    /// <summary>The value as it stands in the file.</summary>
    public required string Raw { get; init; }

    /// <summary>A string's value.</summary>
    public string Text { get; init; } = "";

    public List<JsonMember> Members { get; } = [];

    public List<JsonSource> Items { get; } = [];

    public JsonSource? this[string name] => Members.Find(member => member.Name == name)?.Value;
}

/// <summary>A member of a JSON object, and the place of its name.</summary>
internal sealed record JsonMember(string Name, Place Place, JsonSource Value);

/// <summary>Reads a JSON file; a name twice in one object is a mistake.</summary>
internal sealed class JsonFile(string file, Problems problems)
{
    private readonly byte[] bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
    private int line = 1;
    private int lineStart;
    private int counted;

    /// <summary>The file's object; an empty one where the file is not JSON, which is then a problem.</summary>
    public JsonSource Read()
    {
        if (!File.Exists(file))
        {
            problems.Add(new Place(file, 1, 1), "The file is missing.");
            return Nothing();
        }

        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var root = Value(ref reader);
            if (root.Kind == JsonTokenType.StartObject)
                return root;
            problems.Add(root.Place, "The file holds one JSON object: put braces around it.");
        }
        catch (JsonException error)
        {
            var place = new Place(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            problems.Add(
                place,
                "This is not JSON; look for a missing or extra comma, brace or quote here or just before. " + FirstSentence(error.Message));
        }

        return Nothing();
    }

    private JsonSource Nothing() => new() { Place = new Place(file, 1, 1), Kind = JsonTokenType.StartObject, Raw = "{}" };

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }

    private JsonSource Value(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        var value = new JsonSource
        {
            Place = At(start),
            Kind = reader.TokenType,
            Text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "",
            Raw = Encoding.UTF8.GetString(bytes, start, (int)reader.BytesConsumed - start),
        };
        if (reader.TokenType == JsonTokenType.StartObject)
            ReadMembers(ref reader, value);
        else if (reader.TokenType == JsonTokenType.StartArray)
            ReadItems(ref reader, value);
        return value;
    }

    private void ReadMembers(ref Utf8JsonReader reader, JsonSource value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var place = At((int)reader.TokenStartIndex);
            if (!names.Add(name))
                problems.Add(place, $"'{name}' stands twice in one object: keep one.");
            reader.Read();
            value.Members.Add(new JsonMember(name, place, Value(ref reader)));
        }
    }

    private void ReadItems(ref Utf8JsonReader reader, JsonSource value)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            value.Items.Add(Value(ref reader));
    }

    // Tokens come in order, so lines are counted once.
    private Place At(int position)
    {
        for (; counted < position; counted++)
        {
            if (bytes[counted] == (byte)'\n')
            {
                line++;
                lineStart = counted + 1;
            }
        }

        return new Place(file, line, position - lineStart + 1);
    }
}
