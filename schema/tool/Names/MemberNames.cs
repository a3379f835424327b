using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>Gives each field the name of its C# member.</summary>
internal sealed class MemberNames(Api api, NameTable table, Problems problems)
{
    public void Apply()
    {
        foreach (var (name, (place, fields)) in table.Members)
        {
            if (!api.ByName.TryGetValue(name, out var type))
                problems.Add(place, $"No type is called '{name}': remove the entry.{Suggestion.For(name, api.ByName.Keys)}");
            foreach (var (field, member) in fields.Where(field => type is not null && type.Find(field.Key) is null))
                problems.Add(member.Place, $"'{name}' has no field '{field}': remove the entry.");
        }

        foreach (var type in api.Objects)
            Apply(type);
    }

    private void Apply(ApiType type)
    {
        var settled = table.Members.TryGetValue(type.Name, out var own) ? own.Fields : [];
        var known = new Dictionary<string, ApiField>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            field.Member = settled.TryGetValue(field.Name, out var member) ? member.Value.Text : Naming.Member(field.Name);
            Check(type, field, known);
        }
    }

    private void Check(ApiType type, ApiField field, Dictionary<string, ApiField> known)
    {
        var settle = $"Settle it in names.json (\"members\": {{\"{type.Name}\": {{\"{field.Name}\": \"…\"}}}}).";
        if (!Naming.IsName(field.Member))
            problems.Add(field.Place, $"'{field.Member}' is no C# name. {settle}");
        if (field.Member == type.TypeName)
            problems.Add(field.Place, $"A member can't be called as its type, '{type.TypeName}' (CS0542). {settle}");
        if (table.ReservedMembers.Contains(field.Member))
            problems.Add(field.Place, $"Every record has a member '{field.Member}' already. {settle}");
        if (!known.TryAdd(field.Member, field))
            problems.Add(field.Place, $"'{field.Member}' is the member of '{known[field.Member].Name}' already. {settle}");
    }
}
