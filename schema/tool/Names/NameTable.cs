using System.Text.Json;

namespace PodSharp.SchemaTool;

/// <summary>
/// names.json: what the rules of naming can't settle. Each entry is used or it is a mistake, so that nothing in it outlives its reason.
/// </summary>
internal sealed class NameTable
{
    private static readonly string[] Sections =
        ["reservedTypes", "reservedMembers", "reservedValues", "groups", "types", "members", "enumerations"];

    private readonly Problems problems;

    public NameTable(JsonSource root, Problems problems)
    {
        this.problems = problems;
        foreach (var member in root.Members.Where(static member => !Sections.Contains(member.Name, StringComparer.Ordinal)))
            problems.Add(member.Place, $"'{member.Name}' is no section of names.json. The sections are: {string.Join(", ", Sections)}.");

        ReservedTypes = Reserved(root["reservedTypes"]);
        ReservedMembers = Reserved(root["reservedMembers"]);
        ReservedValues = Reserved(root["reservedValues"]);
        Groups = [.. (root["groups"]?.Items ?? []).Select(static item => item.Text)];
        Types = Named(root["types"]);
        foreach (var type in root["members"]?.Members ?? [])
            Members[type.Name] = (type.Place, Named(type.Value));
        Enumerations = [.. (root["enumerations"]?.Members ?? []).Select(Enumeration)];
    }

    /// <summary>Names that PodSharp's own types and namespaces have.</summary>
    public HashSet<string> ReservedTypes { get; }

    /// <summary>Names that every record has from its base or from the compiler.</summary>
    public HashSet<string> ReservedMembers { get; }

    /// <summary>Names that every enumeration has besides its values.</summary>
    public HashSet<string> ReservedValues { get; }

    /// <summary>API groups, those first whose types have a short name before others of the same name.</summary>
    public List<string> Groups { get; }

    public Dictionary<string, JsonMember> Types { get; }

    public Dictionary<string, (Place Place, Dictionary<string, JsonMember> Fields)> Members { get; } = new(StringComparer.Ordinal);

    public List<NamedEnumeration> Enumerations { get; }

    private static HashSet<string> Reserved(JsonSource? list) =>
        new((list?.Items ?? []).Select(static item => item.Text), StringComparer.Ordinal);

    private static Dictionary<string, JsonMember> Named(JsonSource? section) =>
        (section?.Members ?? []).DistinctBy(static member => member.Name, StringComparer.Ordinal)
            .ToDictionary(static member => member.Name, StringComparer.Ordinal);

    private NamedEnumeration Enumeration(JsonMember member)
    {
        foreach (var key in member.Value.Members.Where(static key => key.Name is not ("doc" or "fields")))
            problems.Add(key.Place, $"'{key.Name}' is no key of an enumeration. The keys are: doc, fields.");

        var fields = member.Value["fields"]?.Items ?? [];
        if (fields.Count == 0 || fields.Exists(static field => field.Kind != JsonTokenType.String))
            problems.Add(member.Place, "An enumeration names its fields: \"fields\": [\"io.k8s.api.core.v1.PodSpec.restartPolicy\"].");
        return new NamedEnumeration(member.Name, member.Place, member.Value["doc"]?.Text ?? "", fields);
    }
}

/// <summary>An enumeration with a name of its own.</summary>
internal sealed record NamedEnumeration(string Name, Place Place, string Documentation, IReadOnlyList<JsonSource> Fields);
