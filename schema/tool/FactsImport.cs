using System.Text;

namespace PodSharp.SchemaTool;

/// <summary>
/// Writes the facts of the published API as sorted text, one line a type and one line a field, so that a new version of Kubernetes is
/// read as a diff. What is written is what the compilation knows: an unknown key is a mistake, never dropped.
/// </summary>
internal sealed class FactsImport(string facts, string text)
{
    private static readonly string[] TypeKeys = ["gvk", "gvks", "since", "until", "alias", "mapType", "unions", "fields"];
    private static readonly string[] FieldKeys =
        ["type", "required", "enum", "itemEnum", "default", "listType", "listKeys", "mergeKey", "since", "until", "deprecatedMentioned"];

    private readonly Problems problems = new();

    public Problems Run()
    {
        var source = new JsonFile(facts, problems).Read();
        var result = new StringBuilder("{\n");
        result.Append("\"versions\": ").Append(source["versions"] is { } versions ? JsonText.Of(versions) : "[]");
        result.Append(",\n\"types\": {\n");
        var types = Sorted(source["types"]);
        for (var i = 0; i < types.Count; i++)
            AppendType(result, types[i], i == types.Count - 1);
        result.Append("}\n}\n");

        // Facts are replaced as a whole or not at all.
        if (problems.All.Count == 0)
            File.WriteAllText(text, result.ToString());
        return problems;
    }

    private void AppendType(StringBuilder result, JsonMember type, bool last)
    {
        result.Append(JsonText.Of(type.Name)).Append(": ");
        var fields = Sorted(type.Value["fields"]);
        var header = JsonText.Object(Known(type.Value, TypeKeys).Where(static fact => fact.Name != "fields"));
        if (fields.Count == 0)
        {
            result.Append(header).Append(last ? "\n" : ",\n");
            return;
        }

        result.Append(header.AsSpan(0, header.Length - 1)).Append(header == "{}" ? "\"fields\": {\n" : ", \"fields\": {\n");
        for (var i = 0; i < fields.Count; i++)
        {
            result.Append("  ").Append(JsonText.Of(fields[i].Name)).Append(": ");
            result.Append(JsonText.Object(Known(fields[i].Value, FieldKeys))).Append(i == fields.Count - 1 ? "\n" : ",\n");
        }

        result.Append(last ? "}}\n" : "}},\n");
    }

    private IEnumerable<(string Name, string Json)> Known(JsonSource facts, string[] keys)
    {
        foreach (var member in facts.Members.Where(member => !keys.Contains(member.Name, StringComparer.Ordinal)))
            problems.Add(member.Place, $"The import doesn't know '{member.Name}': teach it and the compilation what it means.");

        return keys.Select(key => (Name: key, Json: facts[key]))
            .Where(static fact => fact.Json is not null)
            .Select(static fact => (fact.Name, JsonText.Of(fact.Json!)));
    }

    private static List<JsonMember> Sorted(JsonSource? value) =>
        value is null ? [] : [.. value.Members.OrderBy(static member => member.Name, StringComparer.Ordinal)];
}
