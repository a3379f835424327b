using System.Text.Json;
using System.Text.RegularExpressions;
using PodSharp.Schema;

namespace PodSharp.Tests.Api;

/// <summary>What must be there, read from the published facts without the code that makes it.</summary>
internal static partial class Facts
{
    private const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private static readonly Dictionary<string, JsonElement> ByName =
        SchemaFiles.Types.ToDictionary(static type => type.Name, static type => type.Value, StringComparer.Ordinal);

    /// <summary>The kinds that a manifest can hold: those with metadata of their own.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ByName.Keys
        .Where(static name => IsKind(name) && SchemaFiles.FieldsOf(ByName[name]).Any(static field => field.Name == "metadata" && Type(field) == ObjectMeta))
        .ToList();

    /// <summary>The kinds and every type that they reach.</summary>
    public static IReadOnlyList<string> Types { get; } = Reach();

    /// <summary>The fields of these types that have members: all but a kind's status and what makes it a kind.</summary>
    public static IReadOnlyList<(string Type, string Name, string Holds)> Fields { get; } =
        (from type in Types
         from field in SchemaFiles.FieldsOf(ByName[type])
         where HasMember(type, field.Name)
         select (type, field.Name, Type(field))).ToList();

    public static bool IsKind(string type) => ByName[type].TryGetProperty("gvk", out _);

    /// <summary>Whether the facts describe something with fields under this name.</summary>
    public static bool IsObject(string type) => ByName.TryGetValue(type, out var facts) && SchemaFiles.FieldsOf(facts).Any();

    private static List<string> Reach()
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Kinds);
        while (open.TryPop(out var type))
        {
            if (!reached.Add(type))
                continue;
            foreach (var field in SchemaFiles.FieldsOf(ByName[type]).Where(field => HasMember(type, field.Name)))
            {
                if (Innermost().Match(Type(field)).Value is var part && IsObject(part))
                    open.Push(part);
            }
        }

        return [.. reached];
    }

    private static bool HasMember(string type, string field) => !IsKind(type) || field is not ("apiVersion" or "kind" or "status");

    private static string Type(JsonProperty field) => SchemaFiles.Text(field.Value, "type")!;

    // map<array<string>> is about strings.
    [GeneratedRegex("[^<>]+(?=>*$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Innermost();
}
