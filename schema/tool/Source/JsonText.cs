using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PodSharp.SchemaTool;

/// <summary>JSON as the schema's files write it: names in quotes, a space after colons and commas, nothing escaped without need.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => JsonSerializer.Serialize(text, Plain);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Object(IEnumerable<(string Name, string Json)> members) =>
        "{" + string.Join(", ", members.Select(static member => Of(member.Name) + ": " + member.Json)) + "}";

    /// <summary>A value on one line, spaced alike wherever it came from.</summary>
    public static string Of(JsonSource value) => value.Kind switch
    {
        JsonTokenType.StartObject => Object(value.Members.Select(static member => (member.Name, Of(member.Value)))),
        JsonTokenType.StartArray => List(value.Items.Select(Of)),
        JsonTokenType.String => Of(value.Text),
        _ => value.Raw,
    };
}
