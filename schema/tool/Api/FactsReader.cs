using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>Reads kubernetes.json.</summary>
internal sealed class FactsReader(Problems problems)
{
    private readonly Api api = new();

    public Api Read(JsonSource root)
    {
        api.Versions.AddRange(Texts(root["versions"]));
        foreach (var member in root["types"]?.Members ?? [])
        {
            var type = Type(member);
            api.Types.Add(type);
            api.ByName[type.Name] = type;
        }

        api.Types.Sort(static (first, second) => string.CompareOrdinal(first.Name, second.Name));
        foreach (var field in api.Types.SelectMany(static type => type.Fields).Where(field => FieldTypes.Read(field.Type, api) is null))
            problems.Add(
                field.Place,
                $"'{field.Type}' is neither a basic type nor the name of a type: import the facts again, or teach FieldTypes.");
        return api;
    }

    private ApiType Type(JsonMember member)
    {
        var facts = member.Value;
        var type = new ApiType(member.Name, member.Place)
        {
            Kind = facts["gvk"] is { } kind ? Kind(kind) : null,
            Since = Version(facts["since"]),
            Until = Version(facts["until"]),
            Atomic = facts["mapType"]?.Text == "atomic",
        };
        if (facts["alias"] is { } alias)
            type.Alias = FieldTypes.Alias(member.Name, alias.Text) ?? Unknown(alias);
        type.Unions.AddRange((facts["unions"]?.Items ?? []).Select(Union));
        type.Fields.AddRange((facts["fields"]?.Members ?? []).Select(field => Field(type, field)));
        return type;
    }

    private FieldShape Unknown(JsonSource alias)
    {
        problems.Add(alias.Place, $"'{alias.Text}' is no basic type: import the facts again, or teach FieldTypes.");
        return FieldShape.Any;
    }

    private static ApiKind Kind(JsonSource facts) => new()
    {
        Group = facts["group"]?.Text ?? "",
        Version = facts["version"]?.Text ?? "",
        Kind = facts["kind"]?.Text ?? "",
        Plural = facts["plural"]?.Text,
        Namespaced = facts["namespaced"] is { } namespaced ? namespaced.Raw == "true" : null,
    };

    private static ApiUnion Union(JsonSource facts) => new(
        facts["discriminator"]?.Text,
        [.. (facts["fields-to-discriminateBy"]?.Members ?? [])
            .Select(static member => (member.Name, member.Value.Text))
            .OrderBy(static member => member.Name, StringComparer.Ordinal)],
        new ApiUnionChecks(IsRequired: false, IsExclusive: false, AtOwner: false));

    private ApiField Field(ApiType owner, JsonMember member)
    {
        var facts = member.Value;
        var field = new ApiField(owner, member.Name, member.Place)
        {
            Type = facts["type"]?.Text ?? "",
            Required = facts["required"]?.Raw == "true",
            Default = facts["default"] is { } value ? JsonText.Of(value) : null,
            ListType = facts["listType"]?.Text switch
            {
                "atomic" => ListType.Atomic,
                "set" => ListType.Set,
                "map" => ListType.Map,
                _ => ListType.Unspecified,
            },
            ListKeys = [.. Texts(facts["listKeys"])],
            MergeKey = facts["mergeKey"]?.Text,
            Since = Version(facts["since"]),
            Until = Version(facts["until"]),
        };
        field.Values.AddRange(Texts(facts["enum"] ?? facts["itemEnum"]).Order(StringComparer.Ordinal));
        return field;
    }

    private string? Version(JsonSource? version)
    {
        if (version is not null && !api.Versions.Contains(version.Text, StringComparer.Ordinal))
            problems.Add(version.Place, $"'{version.Text}' is not among the file's versions: import the facts again.");
        return version?.Text;
    }

    private static IEnumerable<string> Texts(JsonSource? list) => (list?.Items ?? []).Select(static item => item.Text);
}
