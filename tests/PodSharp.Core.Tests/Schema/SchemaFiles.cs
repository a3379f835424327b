using System.Text.Json;

namespace PodSharp.Schema;

/// <summary>The schema's text, read without the tool that compiled it.</summary>
internal static class SchemaFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "schema");
    private static readonly JsonDocument Kubernetes = Read(Path.Combine(Folder, "kubernetes.json"));

    public static string[] Versions => Texts(Kubernetes.RootElement.GetProperty("versions"));

    /// <summary>All types of kubernetes.json.</summary>
    public static IEnumerable<JsonProperty> Types => Kubernetes.RootElement.GetProperty("types").EnumerateObject();

    /// <summary>The types with fields, and what is said of each field.</summary>
    public static IEnumerable<(string Type, string Field, JsonElement Facts)> Fields =>
        from type in Types
        from field in FieldsOf(type.Value)
        select (type.Name, field.Name, field.Value);

    /// <summary>All entries of the overlay; the entry of the type itself has an empty name.</summary>
    public static IReadOnlyList<(string Type, string Field, JsonElement Words)> Overlay { get; } =
        (from file in Directory.GetFiles(Path.Combine(Folder, "overlay"), "*.json")
         from type in Read(file).RootElement.EnumerateObject()
         from field in type.Value.EnumerateObject()
         select (type.Name, field.Name, field.Value)).ToList();

    /// <summary>Whether the type is in several versions of its group, which share what is said of one.</summary>
    public static bool HasOtherVersions(string type) => Versionless[WithoutVersion(type)].Skip(1).Any();

    public static IEnumerable<JsonProperty> FieldsOf(JsonElement type) =>
        type.TryGetProperty("fields", out var fields) ? fields.EnumerateObject() : [];

    public static string? Text(JsonElement facts, string key) => facts.TryGetProperty(key, out var value) ? value.GetString() : null;

    public static bool Truth(JsonElement facts, string key) => facts.TryGetProperty(key, out var value) && value.GetBoolean();

    public static string[] Texts(JsonElement facts, string key) => facts.TryGetProperty(key, out var value) ? Texts(value) : [];

    private static ILookup<string, string> Versionless { get; } =
        Types.Select(static type => type.Name).ToLookup(WithoutVersion, StringComparer.Ordinal);

    // io.k8s.api.autoscaling.v2.MetricSpec → io.k8s.api.autoscaling.MetricSpec
    private static string WithoutVersion(string type) => type.Split('.') is [.. var group, _, var name] ? string.Join('.', [.. group, name]) : type;

    private static string[] Texts(JsonElement list) => list.EnumerateArray().Select(static item => item.GetString()!).ToArray();

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllBytes(file));
}
